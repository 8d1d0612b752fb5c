/** What the popup puts on the clipboard. The reader pastes it where they like; we send nothing. */
import { browser } from 'wxt/browser';
import type { CopyRequest, PopupState } from '../../components/popup/events.ts';
import { type Clip, clipOf } from '../export/clip.ts';
import { ENGLISH } from '../words/words.ts';

/** false where there is nothing to copy, or the clipboard refused. */
export async function copyFrom(state: PopupState, request: CopyRequest): Promise<boolean> {
  const clip = clipFor(state, request);
  if (clip === null) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(clip))]);
    return true;
  } catch {
    return false;
  }
}

function clipFor(state: PopupState, request: CopyRequest): Clip | null {
  const { version } = browser.runtime.getManifest();
  if (request.what === 'details')
    return state.state === 'broken' ? { plain: `Claimlight ${version}\n${state.details}`, html: null } : null;
  if (state.state !== 'done') return null;
  // The page makes links to exact words; the popup stands outside of it and gives the article's own address.
  return clipOf(state.analysis, request, { words: ENGLISH, version, linkTo: () => null });
}

const blobsOf = ({ plain, html }: Clip): Record<string, Blob> => ({
  'text/plain': new Blob([plain], { type: 'text/plain' }),
  ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
});
