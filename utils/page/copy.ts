/** What the tooltip's buttons put on the clipboard. The reader sends it where they like; we send nothing. */
import { clipOf } from '../export/clip.ts';
import type { Clip } from '../export/clip-types.ts';
import { ENGLISH } from '../words/words.ts';
import type { MarkedPage } from './marked-page.ts';
import { linkToWords } from './text-fragment.ts';

/** "entry": the words as a reference. "report": sentence, rule and version. False where the clipboard refused. */
export async function copyFinding(
  page: MarkedPage,
  what: 'entry' | 'report',
  id: string,
  version: string,
): Promise<boolean> {
  const linkTo = (finding: string) => linkToFinding(page, finding);
  const clip = clipOf(page.analysis, { what, id }, { words: ENGLISH, version, linkTo });
  return clip !== null && toClipboard(clip);
}

/** To the finding's words where they stand in one piece of the page; a fragment cannot leave words out. */
export function linkToFinding(page: MarkedPage, finding: string): string | null {
  const ranges = page.wordsOf(finding);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return linkToWords(location.href, whole);
}

/** The page may forbid the clipboard to scripts, or not be served over HTTPS; a copy event is a way round both. */
async function toClipboard(clip: Clip): Promise<boolean> {
  try {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    const rich = clip.html === null ? {} : blob('text/html', clip.html);
    await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', clip.plain), ...rich })]);
    return true;
  } catch {
    return copyByEvent(clip);
  }
}

function copyByEvent({ plain, html }: Clip): boolean {
  let done = false;
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('beforecopy', allow, { capture: true });
  window.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('beforecopy', allow, { capture: true });
  window.removeEventListener('copy', fill, { capture: true });
  return done;
}
