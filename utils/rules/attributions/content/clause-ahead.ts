/** The clause that begins behind a possible end of a content: whether it has a subject, which verb, in which tense. */
import { REPORTING_VERBS } from '../../lexicon/verbs.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Reading } from '../reading.ts';

/** Words after a boundary within which its own finite verb shows. */
export const LOOK_AHEAD = 12;

export const tenseOf = (verb: string) =>
  /(?:ed|said|told|wrote|was|were|had|did|would|could|went|made|took|came|got|gave|saw|knew|became|began|held|led|left|lost|met|paid|ran|sent|spoke|stood|won)$/.test(
    verb,
  )
    ? 'past'
    : verb.endsWith('ing')
      ? 'ing'
      : 'present';

/** Does a clause of its own begin here, no relative one and none joined by a conjunction? */
export function beginsMain(r: Reading, i: number, ceiling: number): boolean {
  const first = r.tokens[i];
  if (!first || /^(?:CCONJ|SCONJ)$/.test(first.pos)) return false;
  const { shape, subject } = clauseAfter(r, i, ceiling);
  return shape === 'SV' && !/^(?:who|which|that|whom)$/.test(subject ?? '');
}

interface ClauseAfter {
  /** "S V": own subject and finite verb; "V": verb alone; "ing"; "none". */
  readonly shape: 'SV' | 'V' | 'ing' | 'none';
  readonly tense: string;
  readonly reporting: boolean;
  readonly subject: string | null;
  readonly verb: VerbGroup | null;
}

/** The clause that begins at token `i`, if one does within a few words. */
export function clauseAfter(r: Reading, i: number, ceiling: number): ClauseAfter {
  let subject: string | null = null;
  for (let k = i; k < ceiling && k < i + LOOK_AHEAD; k++) {
    if (r.regionAt(k) >= 0) break;
    const verb = r.verbAt(k);
    if (verb) {
      const { lemma } = r.tokens[verb.head]!;
      const shape =
        verb.form === 'gerund' && !subject ? 'ing' : verb.form !== 'finite' ? 'none' : subject ? 'SV' : 'V';
      return {
        shape,
        tense: tenseOf(r.tokens[verb.first]!.lower),
        reporting: REPORTING_VERBS.has(lemma),
        subject,
        verb,
      };
    }
    if (/^[,;:()—–.]$/.test(r.tokens[k]!.text)) break;
    const phrase = r.phrases.at(k);
    if (phrase && phrase.first === k)
      subject = phrase.kind === 'pronoun' ? r.tokens[phrase.head]!.lower : phrase.kind;
  }
  return { shape: 'none', tense: '-', reporting: false, subject: null, verb: null };
}
