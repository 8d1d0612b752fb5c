/** Voices of a text whose attributions the test itself marks: what is credited does not hang on finding cues. */
import { plainArticle } from '../../../scripts/plain-article.ts';
import type { Block, Span } from '../../../utils/analysis/model.ts';
import type { DraftAttribution } from '../../../utils/rules/drafts.ts';
import { readDocument } from '../../../utils/rules/text/tokenise.ts';
import { resolveVoices } from '../../../utils/rules/voices/resolve.ts';

/**
 * `marked` is a text with {source|cue} where a source stands, content being the rest of its sentence, and {+} in
 * front of a follow-on quotation; of {a clerk~ from Leeds,|said} only what stands before the ~ is the source. Answers the plain text with its voices.
 */
export function voicesOf(marked: string, links: (text: string) => Block['links'] = () => []) {
  const found: { source: Span | null; cue: Span | null }[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/\{([^|{}]*)\|?([^{}]*)\}/g)) {
    text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[1] === '+') {
      found.push({ source: null, cue: { start: text.length, end: text.length } });
      continue;
    }
    const [given, behind = ''] = mark[1]!.split('~');
    const source = { start: text.length, end: text.length + given!.length };
    text += `${given}${behind} ${mark[2]}`.trim();
    found.push({ source, cue: { start: text.length - mark[2]!.length, end: text.length } });
  }
  text += marked.slice(from);
  const article = plainArticle(text);
  const blocks = article.blocks.map((block) => ({ ...block, links: links(text) }));
  const document = readDocument({ ...article, blocks });
  const drafts = found.map(({ source, cue }, i): DraftAttribution => {
    const sentence = document.sentences.findLast((s) => s.start <= cue!.start)!;
    const before = { start: sentence.start, end: (source ?? cue)!.start };
    const after = { start: cue!.end, end: sentence.end };
    return {
      kind: 'indirect',
      content: [after.end - after.start > before.end - before.start ? after : before],
      cue: source ? cue : null,
      source,
      name: null,
      rule: 'test',
      certain: true,
      sameVoiceAs: source ? null : i - 1,
    };
  });
  const voices = resolveVoices(document, drafts);
  const all = [...voices.speakers, ...voices.sources];
  return {
    ...voices,
    text,
    /** The name of each attribution's voice, in the order of the marks. */
    credited: voices.attributions.map((a) => all.find((v) => v.id === a.by)?.name ?? null),
    said: (span: Span) => text.slice(span.start, span.end),
  };
}
