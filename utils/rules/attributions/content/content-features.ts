/** What the weights look at in a content: whether it is quoted, a clause, how it begins, and where it stops. */
import type { Span } from '../../../analysis/model.ts';
import { tokenAt } from '../../text/document.ts';
import type { NounPhrase } from '../../text/phrases.ts';
import type { Reading } from '../reading.ts';
import { feature } from '../weights.ts';

const quotes = feature('quotes');
const ends = feature('ends');
const opening = feature('opens');
const following = feature('then');

/** A content is a clause or not, stands in quotation marks or not, and stops where its sentence does or before. */
export function contentFeatures(r: Reading, content: readonly Span[]): string[] {
  const from = tokenAt(r.document, content[0]?.start ?? 0);
  const end = content.at(-1)?.end ?? 0;
  let quoted = 0;
  let plain = 0;
  let finite = false;
  let i = from;
  for (; i < r.tokens.length && r.tokens[i]!.start < end; i++) {
    if (r.regionAt(i) >= 0) quoted++;
    else {
      plain++;
      finite ||= r.verbAt(i)?.form === 'finite' && r.phrases.at(i) === null;
    }
  }
  return [
    quotes(quoted === 0 ? 'none' : plain === 0 ? 'all' : 'some'),
    finite ? 'finite:true' : 'finite:false',
    ends(stopAt(r, i)),
  ];
}

/** What stands behind the content that ends before token `i`. */
function stopAt(r: Reading, i: number): string {
  const next = r.tokens[i];
  if (!next || next.sentence !== r.tokens[i - 1]?.sentence || /^[.!?]$/.test(next.text)) return 'sentence';
  if (next.pos === 'PUNCT') return next.text;
  return /^(?:CCONJ|SCONJ|ADP)$/.test(next.pos) ? next.pos : 'word';
}

/** What a content begins with at token `start`: which kind of phrase, and what follows that. */
export function openingFeatures(r: Reading, start: number): string[] {
  const phrase = phraseNear(r, start);
  if (!phrase) return [opening(r.tokens[start]!.pos)];
  const opens = kindOfPhrase(r, phrase);
  const then = behind(r, phrase);
  return [opening(opens), following(then), `opens:${opens}-then:${then}`];
}

/** "more than 2,300 people", "only the board", "that account": words that a phrase's chunk leaves out. */
const MAX_LEAD = 3;

function phraseNear(r: Reading, start: number): NounPhrase | null {
  for (let i = start; i <= start + MAX_LEAD && i < r.tokens.length; i++) {
    const phrase = r.phrases.at(i);
    if (phrase) return phrase.first === i ? phrase : null;
    const { pos, lower } = r.tokens[i]!;
    if (!(/^(?:ADJ|ADV|ADP|DET|NUM)$/.test(pos) || lower === 'that') || r.regionAt(i) >= 0) return null;
  }
  return null;
}

function kindOfPhrase(r: Reading, { kind, first }: NounPhrase): string {
  const { lower, pos } = r.tokens[first]!;
  if (kind !== 'noun') return kind;
  if (/^(?:the|a|an)$/.test(lower)) return lower;
  if (/^(?:my|your|his|her|its|our|their)$/.test(lower)) return 'own';
  return pos === 'DET' || pos === 'NUM' ? pos : 'noun';
}

function behind(r: Reading, { last, head }: NounPhrase): string {
  const next = r.tokens[last];
  if (!next || next.sentence !== r.tokens[head]!.sentence) return 'end';
  const verb = r.verbAt(last);
  if (verb?.first === last) return verb.form;
  if (next.pos === 'PUNCT') return next.text;
  return /^(?:ADP|PART|CCONJ|SCONJ|PRON)$/.test(next.pos) ? next.lower : next.pos;
}
