/** Verb groups: "has not yet said", "was accused", "to promise", "adding". */
import { words } from '../lexicon/words.ts';
import type { TextDocument, Token } from './document.ts';
import { isTime, TIME_NOUN } from './phrases.ts';

export interface VerbGroup {
  /** Tokens `first` to `last` (exclusive), auxiliaries and adverbs between them included. */
  readonly first: number;
  readonly last: number;
  /** Index of the main verb. */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

const MODAL = words("will would can could may might must shall should ’ll 'll ’d 'd wo ca");
const BE = words("be is are was were been being am 's ’s 're ’re 'm ’m");
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'cannot']);
/** "have both argued": words of the subject that float into the verb group. */
const FLOATING = new Set(['both', 'all', 'each']);
/** Adverbs and negations between auxiliary and verb; more than this is another clause. */
const MAX_BETWEEN = 4;

/** All verb groups of the document in text order; each token is looked at a bounded number of times. */
export function verbGroups({ tokens, sentences }: TextDocument): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const group = groupAt(tokens, i, sentence.last);
      if (group) groups.push(group);
      i = group ? group.last : i + 1;
    }
  }
  return groups;
}

const isVerbal = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';

function groupAt(tokens: readonly Token[], first: number, end: number): VerbGroup | null {
  const token = tokens[first]!;
  const infinitive = token.lower === 'to' && token.pos === 'PART';
  if (!isVerbal(token) && !infinitive) return null;
  let head = infinitive ? -1 : first;
  let between = 0;
  if (infinitive || token.pos === 'AUX') {
    for (let i = first + 1; i < end && between <= MAX_BETWEEN; i++) {
      const next = tokens[i]!;
      if (isVerbal(next)) {
        head = i;
        between = 0;
        if (next.pos === 'VERB') break;
      } else if (
        next.pos === 'ADV' ||
        NEGATION.has(next.lower) ||
        FLOATING.has(next.lower) ||
        isTimeBetween(tokens, i)
      )
        between++;
      else break;
    }
  }
  return head < 0 ? null : group(tokens, first, head, infinitive);
}

/** "has today announced", "has this morning said": a time inside the group. */
const isTimeBetween = (tokens: readonly Token[], i: number) =>
  isTime(tokens[i]!.form) ||
  (tokens[i]!.lower === 'this' && TIME_NOUN.test(tokens[i + 1]?.lower ?? '')) ||
  (tokens[i - 1]!.lower === 'this' && TIME_NOUN.test(tokens[i]!.lower));

function group(tokens: readonly Token[], first: number, head: number, infinitive: boolean): VerbGroup {
  const verb = tokens[head]!;
  const before = tokens.slice(first, head);
  const auxiliaries = before.filter((t) => t.pos === 'AUX');
  const past = /(?:ed|en|wn|id|ld|de|nt|ft|ght|ung|ut|ot)$/.test(verb.lower);
  const afterBe = auxiliaries.length > 0 && BE.has(auxiliaries.at(-1)!.lower);
  const gerund = verb.lower.endsWith('ing');
  return {
    first,
    last: head + 1,
    head,
    form: infinitive ? 'infinitive' : auxiliaries.length > 0 ? 'finite' : gerund ? 'gerund' : 'finite',
    passive: afterBe && past && !gerund,
    negated: before.some((t) => NEGATION.has(t.lower)),
    modal: before.some((t) => MODAL.has(t.lower)),
  };
}
