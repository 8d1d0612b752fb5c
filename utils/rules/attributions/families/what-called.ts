/** "what S called “C”", "in what S describes as a C": a name for a thing, given in passing. */
import { words } from '../../lexicon/words.ts';
import type { VerbGroup } from '../../text/verbs.ts';
import type { Candidate, WordFamily } from '../candidate.ts';
import { regionSpans } from '../content/extent.ts';
import { startsRegion } from '../content/opening.ts';
import { sourceFeatures } from '../features.ts';
import type { Reading } from '../reading.ts';
import { phraseFrom } from '../source/phrase-after.ts';
import type { Source } from '../source/source.ts';

export const whatCalled: WordFamily = {
  isCue: ({ lower }) => lower === 'what',
  at: candidate,
};

/** By judgement: the corpus marks these as parts of longer statements. Without marks the phrase may end too soon. */
const QUOTED = 0.85;
const PLAIN = 0.7;
/** Words of the subject. */
const MAX_SUBJECT = 12;
const NAMING = words('call term dub label brand describe characterize characterise');

function candidate(r: Reading, what: number): Candidate | null {
  if (r.regionAt(what) >= 0) return null;
  const { last: ceiling } = r.stretchAt(what);
  const source = phraseFrom(r, what + 1, ceiling, 'adjacent');
  const verb = source && namingVerb(r, source, ceiling);
  if (!source || !verb) return null;
  const as = r.tokens[verb.last]?.lower === 'as' ? verb.last : null;
  const start = as === null ? verb.last : as + 1;
  if (start >= ceiling) return null;
  const quoted = startsRegion(r, start);
  const named = quoted ? null : phraseFrom(r, start, ceiling, 'after');
  if (!quoted && !(named && standsFor(r, what))) return null;
  const { start: cueStart, end } = r.tokens[verb.head]!;
  return {
    rule: 'what-called',
    cue: { start: cueStart, end: as === null ? end : r.tokens[as]!.end },
    cueToken: verb.head,
    lemma: r.tokens[verb.head]!.lemma,
    source,
    content: named
      ? [{ start: r.tokens[named.first]!.start, end: r.tokens[named.last - 1]!.end }]
      : regionSpans(r, r.regionAt(start)),
    features: sourceFeatures(r, source),
    known: quoted ? QUOTED : PLAIN,
  };
}

/** "in what police called a raid": a thing under another name; behind a verb, "what" may well ask. */
const standsFor = (r: Reading, what: number) => /^(?:ADP|PUNCT)$/.test(r.tokens[what - 1]?.pos ?? '');

/** The verb right behind the subject, if it names. */
function namingVerb(r: Reading, { first, last }: Source, ceiling: number): VerbGroup | null {
  const verb = last < ceiling && last - first <= MAX_SUBJECT ? r.verbAt(last) : null;
  const names = verb?.first === last && verb.form === 'finite' && NAMING.has(r.tokens[verb.head]!.lemma);
  return names && !verb.passive ? verb : null;
}
