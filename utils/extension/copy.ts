/** What the popup puts on the clipboard. The reader pastes it where they like; we send nothing. */
import { browser } from 'wxt/browser';
import type { CopyRequest, PopupState } from '../../components/popup/events.ts';
import { clipOf, findingsToLink } from '../export/clip.ts';
import type { Clip } from '../export/clip-types.ts';
import { ENGLISH } from '../words/words.ts';
import { askForLinks } from './send.ts';

/** false where there is nothing to copy, or the clipboard refused. */
export async function copyFrom(
  [tabId, frameId]: readonly [tabId: number, frameId: number],
  state: PopupState,
  request: CopyRequest,
): Promise<boolean> {
  const clip = await clipFor(state, request, (ids) => askForLinks(tabId, frameId, ids));
  if (clip === null) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(clip))]);
    return true;
  } catch {
    return false;
  }
}

async function clipFor(
  state: PopupState,
  request: CopyRequest,
  askLinks: (ids: string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Clip | null> {
  const { version } = browser.runtime.getManifest();
  if (request.what === 'details')
    return state.state === 'broken' ? { plain: `Claimlight ${version}\n${state.details}`, html: null } : null;
  if (state.state !== 'done') return null;
  const ids = findingsToLink(state.analysis, request);
  // Only the page can make links to its exact words; without one the article's own address is given.
  const links = ids.length > 0 ? await askLinks(ids) : new Map<string, string>();
  const linkTo = (id: string) => links.get(id) ?? null;
  return clipOf(state.analysis, request, { words: ENGLISH, version, linkTo });
}

const blobsOf = ({ plain, html }: Clip): Record<string, Blob> => ({
  'text/plain': new Blob([plain], { type: 'text/plain' }),
  ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
});
