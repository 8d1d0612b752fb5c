/** What the tooltip's buttons put on the clipboard. The reader sends it where they like; we send nothing. */
import type { Analysis, Span } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';

/** "entry": the words and who is credited. "report": sentence, rule and version. False where the clipboard refused. */
export async function copyFinding(
  analysis: Analysis,
  what: 'entry' | 'report',
  id: string,
  version: string,
): Promise<boolean> {
  const text = what === 'entry' ? entryText(analysis, id) : reportText(analysis, id, version);
  return text !== null && toClipboard(text);
}

export function entryText(analysis: Analysis, id: string): string | null {
  const finding = findingOf(analysis, id);
  if (!finding) return null;
  const voice = [...analysis.speakers, ...analysis.sources].find((one) => one.id === finding.by);
  const words = finding.spans.map((span) => oneLine(analysis, span)).join(' … ');
  const about = [voice?.name, voice && 'role' in voice ? voice.role : null].filter(Boolean).join(', ');
  return [words, about].filter(Boolean).join(' – ');
}

export function reportText(analysis: Analysis, id: string, version: string): string | null {
  const finding = findingOf(analysis, id);
  if (!finding) return null;
  const sentence = oneLine(analysis, sentenceAround(analysis, finding.spans[0]!));
  const marked = finding.spans.map((span) => oneLine(analysis, span)).join(' … ');
  return `Claimlight ${version}\n${finding.rule}: ${marked}\n${sentence}\n${analysis.url ?? ''}`.trimEnd();
}

interface Finding {
  readonly spans: readonly Span[];
  readonly by: string | null;
  readonly rule: string;
}

function findingOf(analysis: Analysis, id: string): Finding | null {
  const statement = analysis.attributions.find((one) => one.id === id);
  if (statement) return { spans: statement.content, by: statement.by, rule: statement.rule };
  const figure = analysis.figures.find((one) => one.id === id);
  return figure ? { spans: [figure.phrase], by: figure.by, rule: figure.rule } : null;
}

const oneLine = ({ text }: Analysis, span: Span) =>
  text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/** The page may forbid the clipboard to scripts, or not be served over HTTPS; a copy event is a way round both. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let done = false;
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
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
