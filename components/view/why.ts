/** "Why marked?": the rule's own words, the words of the text that set it off, and the rule's name for a report. */
import type { Analysis, Attribution, Figure } from '../../utils/analysis/model.ts';
import type { Key, Message } from '../../utils/words/catalogue.ts';
import { clean, shown } from '../../utils/words/display.ts';
import { en } from '../../utils/words/en.ts';
import { message } from '../../utils/words/say.ts';

export function whyOf(analysis: Analysis, finding: Attribution | Figure): Message[] {
  const trigger = isFigure(finding) ? numberTrigger(analysis, finding) : cueTrigger(analysis, finding);
  const rule = message('why.rule', { rule: clean(finding.rule, 60) });
  return [ruleWords(finding.rule), ...(trigger === null ? [] : [trigger]), rule];
}

export const isFigure = (finding: Attribution | Figure): finding is Figure => 'qualifier' in finding;

/** Rules are named by their makers; one that the catalogue does not know yet is told in general words. */
function ruleWords(rule: string): Message {
  // "money-range" is told as a range.
  const key = `why.rule.${rule.endsWith('-range') ? 'range' : rule}`;
  return isRuleKey(key) ? message(key) : message('why.unknown');
}

type RuleKey = Extract<Key, `why.rule.${string}`>;
const isRuleKey = (key: string): key is RuleKey => key.startsWith('why.rule.') && Object.hasOwn(en, key);

function cueTrigger({ text }: Analysis, { cue, source }: Attribution): Message | null {
  const name = source === null ? null : shown(text, source, 120);
  if (cue === null) return name === null ? null : message('why.source', { words: name });
  const words = shown(text, cue, 60);
  return name === null
    ? message('why.cue', { words })
    : message('why.cueAndSource', { cue: words, source: name });
}

const numberTrigger = ({ text }: Analysis, figure: Figure): Message =>
  message('why.cue', { words: shown(text, figure, 120) });
