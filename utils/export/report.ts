/** The report of a wrong mark: what was marked, by which rule, in which sentence. The reader sends it, or not. */
import type { Analysis } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';
import { voiceOf } from '../analysis/voices.ts';
import { clean, shown, shownAll } from '../words/display.ts';
import type { Clip, ClipContext } from './clip-types.ts';

/** English whatever the interface speaks: its reader is the project. Null where there is no such finding. */
export function reportOf(
  analysis: Analysis,
  id: string,
  { version }: Pick<ClipContext, 'version'>,
): Clip | null {
  const statement = analysis.attributions.find((one) => one.id === id);
  const finding = statement ?? analysis.figures.find((one) => one.id === id);
  if (finding === undefined) return null;
  const spans = 'content' in finding ? finding.content : [{ start: finding.start, end: finding.end }];
  const lines: [string, string][] = [
    ['Claimlight', version],
    ['Rule', clean(finding.rule, 80)],
    ['Marked', shownAll(analysis.text, spans, 2000)],
    ['Voice', clean(voiceOf(analysis, finding.by)?.name ?? '–', 200)],
    ['Sentence', shown(analysis.text, sentenceAround(analysis, spans[0]!), 4000)],
    ['Page', analysis.url ?? '–'],
  ];
  return { plain: lines.map(([name, value]) => `${name}: ${value}`).join('\n'), html: null };
}
