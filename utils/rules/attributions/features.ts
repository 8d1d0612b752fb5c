/** What the weights look at, in words: the verb and its form, who would be speaking, what is said. */
import { BODIES, DOCUMENTS, PEOPLE } from '../lexicon/nouns.ts';
import { REPORTING_VERBS } from '../lexicon/verbs.ts';
import type { VerbCue } from './cues.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source/source.ts';
import { timesSpoken } from './spoken.ts';
import { feature } from './weights.ts';

const named = {
  source: feature('source'),
  role: feature('role'),
  who: feature('who'),
  behind: feature('behind'),
  speaks: feature('speaks'),
  det: feature('det'),
  tense: feature('tense'),
  length: feature('length'),
};

export function sourceFeatures(r: Reading, source: Source | null): string[] {
  if (!source) return ['source:none'];
  const who = speakerClass(r, source);
  return [
    named.source(source.how),
    ...(source.role ? [named.role(source.role)] : []),
    named.who(who),
    named.behind(before(r, source)),
    // "figures showing", but "an interview warning": what of a noun before its verb depends on the noun.
    `${source.how}-${who}`,
    named.speaks(timesSpoken(r, source.core)),
    named.det(determiner(r, source)),
  ];
}

/** "Officials say Roe told them": the statement stands in another's, where the annotated texts mark none. */
export const NESTED = 'opens';

/** What stands before the subject: a verb there makes it likelier that verb's object. */
function before(r: Reading, { first, how }: Source): string {
  const token = r.tokens[first - 1];
  if (!token || token.sentence !== r.tokens[first]!.sentence) return 'start';
  const verb = r.verbAt(first - 1);
  if (verb && REPORTING_VERBS.has(r.tokens[verb.head]!.lemma))
    return verb.last === first && verb.form !== 'gerund' && how !== 'after' ? NESTED : 'reporting';
  if (verb) return 'verb';
  return token.pos === 'PUNCT'
    ? token.text
    : /^(?:CCONJ|SCONJ|ADP|PRON)$/.test(token.pos)
      ? token.lower
      : token.pos;
}

/** "the report", "a report", "reports", "Roe". */
function determiner(r: Reading, { core: { kind, first, head } }: Source): string {
  if (kind !== 'noun') return kind;
  const { lower, pos } = r.tokens[first]!;
  if (/^(?:the|a|an)$/.test(lower)) return lower;
  if (pos === 'DET' || pos === 'NUM') return pos;
  return r.tokens[head]!.lower.endsWith('s') ? 'plural' : 'bare';
}

function speakerClass(r: Reading, { core }: Source): string {
  const head = r.tokens[core.head]!;
  if (core.kind === 'pronoun')
    return `pronoun-${/^(?:he|she|they|it|i|we|you|who|which|this|that|these|those)$/.test(head.lower) ? head.lower : 'other'}`;
  const lemma = head.lemma;
  if (PEOPLE.has(lemma) || PEOPLE.has(head.lower)) return 'people';
  if (DOCUMENTS.has(lemma) || DOCUMENTS.has(head.lower)) return 'document';
  if (BODIES.has(lemma) || BODIES.has(head.lower)) return 'body';
  if (core.kind === 'name') return 'name';
  return /(?:er|or|ist|ian|ant|ee)s?$/.test(head.lower) ? 'people-like' : 'thing';
}

export function verbFeatures(r: Reading, { group }: VerbCue): string[] {
  const { lower } = r.tokens[group.head]!;
  const tense =
    group.form !== 'finite'
      ? group.form
      : group.modal
        ? 'modal'
        : /(?:ed|said|told|wrote|read|made)$/.test(lower)
          ? 'past'
          : lower.endsWith('s')
            ? 'present'
            : 'other';
  const features = [named.tense(tense)];
  if (group.negated) features.push('negated');
  if (group.passive) features.push('passive');
  return features;
}

export function lengthFeature(words: number): string {
  return named.length(
    words <= 1
      ? '1'
      : words <= 3
        ? '2-3'
        : words <= 6
          ? '4-6'
          : words <= 12
            ? '7-12'
            : words <= 40
              ? '13-40'
              : '41-',
  );
}
