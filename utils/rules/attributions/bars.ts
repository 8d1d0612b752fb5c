/**
 * How likely a candidate must be to be kept, in steps where a plain answer costs more than it brings.
 *
 * The annotated corpus that the weights come from also takes acts and stances for attributions ("released a video",
 * "attacked the bill", "ordered a strike"); a reader of "who said what" does not. What follows such a verb is kept
 * without a that-clause or quotation only where the weights are surer of it.
 */
import type { Span } from '../../analysis/model.ts';
import { BODIES, DOCUMENTS } from '../lexicon/nouns.ts';
import { verbClass } from '../lexicon/verb-classes.ts';
import { words } from '../lexicon/words.ts';
import { type Token, tokenAt } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { isPersonNoun } from './person-noun.ts';
import type { Reading } from './reading.ts';
import { MAX_CHAIN, RELATIVE } from './source/chain.ts';
import { isTimePhraseAt } from './source/time-phrase.ts';

/** Below this a candidate is likelier to mislead than to help. */
const USUAL = 0.5;
/** For verbs that tell only with a clause behind them; higher loses true ones faster than false ones. */
const CLAUSE = 0.6;
/** For verbs that may be acts as well as words, and for labels that are no one's name. */
const SURE = 0.8;
/** Above every likelihood: a shape that is no statement. */
const NEVER = 1;
/** Verbs that put something into words, whatever their complement. */
const STATING = words(
  `say tell ask write state declare announce report add note claim insist argue explain confirm deny admit acknowledge
   concede confess testify swear warn urge appeal threaten promise pledge vow accuse blame credit call cite quote describe complain
   demand recommend propose suggest allege rule estimate predict project forecast expect reveal disclose find show indicate
   conclude stress emphasize emphasise point reiterate according`,
);
/** Verbs that are acts with an object ("agreed a price", "signalled the driver"), but words with a clause. */
const ACTS_OR_WORDS = words(
  `inform notify brief assure reassure remind caution agree maintain contend assert signal imply hint joke quip boast
   brag observe speculate determine lament advise reply respond`,
);
/** With these behind the verb its content is told as words, whatever the verb. */
const TOLD = /^(?:says-that|says-quote|says-colon|quote-said|quote-says|said-by|introduced|according-to)$/;
const CLAUSES = /^(?:says-clause|text-said|text-says|gapped)$/;
const PICTURES =
  /^(?:video|footage|clip|film|photo|photograph|picture|image|camera|tape|screenshot|drawing|painting)s?$/;
const SHOWS = /^(?:show|capture|depict|illustrate|document|record|reveal|answer|portray)$/;

/** Nothing that the candidate could score lets a picture speak, or "there", or what was left unsaid be said. */
export function isKept(r: Reading, candidate: Candidate, likelihood: number): boolean {
  if (isPicture(r, candidate) || isNobody(r, candidate) || isUnsaid(r, candidate)) return false;
  return !isCharge(r, candidate) && !isNoTelling(r, candidate) && likelihood >= barOf(r, candidate);
}

function barOf(r: Reading, { rule, lemma, source, content, features, known }: Candidate): number {
  if (known !== undefined) return USUAL;
  if (rule === 'label') return features.includes('named again:true') ? USUAL : SURE;
  // "Asked about it, Roe said": the question is nobody's.
  if (lemma === 'ask' && !source) return NEVER;
  if (rule === 'says-to' && lemma === 'ask') return USUAL;
  // "committed the crime"
  if (rule === 'says-object' && lemma === 'commit') return NEVER;
  // "The case highlights that …": what cannot speak needs a verb that states.
  if (
    rule === 'says-that' &&
    features.includes('who:thing') &&
    !STATING.has(lemma) &&
    !ACTS_OR_WORDS.has(lemma)
  )
    return NEVER;
  if (TOLD.test(rule) || content.some((span) => quotes(r, span))) return USUAL;
  if (rule === 'says-object' && lemma === 'call' && !isNaming(r, content)) return NEVER;
  // "added ships to the fleet"
  if (rule === 'says-object' && lemma === 'add') return SURE;
  if (rule === 'says-object' && !features.includes('who:thing') && saysWhy(r, lemma, content)) return USUAL;
  if (rule === 'says-about' && isTopic(lemma, features)) return USUAL;
  if (FRONTED.test(rule) && STATING.has(lemma) && features.includes('after:end')) return LOW;
  if (!STATING.has(lemma)) return CLAUSES.test(rule) && ACTS_OR_WORDS.has(lemma) ? CLAUSE : SURE;
  return USUAL;
}

/**
 * From this on a finding is shown as certain. Of those above it nineteen in twenty are right on articles that no weight
 * was fitted on, of those just below it three in four; higher loses true ones faster than false ones.
 */
const CERTAIN = 0.73;
/** … if where it ends is as sure: of the less sure ends little more than half are right. Higher loses more true ones. */
const CERTAIN_END = 0.65;

export const isCertain = (r: Reading, candidate: Candidate, likelihood: number): boolean =>
  likelihood >= CERTAIN &&
  (candidate.sureness ?? 1) >= CERTAIN_END &&
  !isStance(r, candidate) &&
  !isWithheld(candidate) &&
  !isSupposed(r, candidate);

/** "One could argue that", "“It is only rain,” you will say": what anybody may say, nobody did. */
const isSupposed = (r: Reading, { source, cueToken }: Candidate) =>
  r.verbAt(cueToken)?.modal === true &&
  source !== null &&
  /^(?:one|you|anyone|anybody|nobody|somebody|someone)$/.test(r.tokens[source.core.head]!.lower);

/** "would not say which firms", "has not said when": told is only that it was left open. */
const isWithheld = ({ rule, features }: Candidate) =>
  rule === 'says-question' && features.includes('negated');

/** "condemned the raid", "attacked the judge", "released a video": with nothing but its object it may be no words at all. */
const isStance = (r: Reading, { rule, lemma, content }: Candidate) =>
  rule === 'says-object' &&
  (/^(?:blame|praise)$/.test(verbClass(lemma)) || SENT_OUT.has(lemma)) &&
  !saysWhy(r, lemma, content) &&
  !content.some((span) => quotes(r, span));
const SENT_OUT = words('release post publish share paint portray depict');

/** Speaker and verb at the end of a sentence say that the rest is told; what is unsure is only where it begins. */
const LOW = 0.4;
const FRONTED = /^(?:text-said|text-says)$/;

/** Verbs that with these prepositions tell, plead or advise: "complained of delays", "pleaded for calm". */
const SPOKEN_OF = words(
  'warn caution advise complain boast brag apologize apologise plead appeal argue hint',
);
const TOPIC = /^preposition:(?:of|about|for|against|at)$/;
const isTopic = (lemma: string, features: readonly string[]) =>
  SPOKEN_OF.has(lemma)
    ? features.some((f) => TOPIC.test(f))
    : /^(?:speak|tell)$/.test(lemma) && features.includes('preposition:of');

/** What a charge, praise or order comes to, behind whom it is said of: "blamed them for hiding it", "ordered her to pay". */
const WHY: Readonly<Record<string, RegExp>> = {
  blame: /^(?:for|as|over)$/,
  praise: /^(?:for|as)$/,
  name: /^(?:as|to)$/,
  direct: /^to$/,
  dismiss: /^as$/,
  reject: /^as$/,
};

/** Of those classes, verbs that are done as often as said, and pictures that are drawn as often as told. */
const DOING = words('attack require invite request call defend welcome cheer paint portray depict');

/** Contents are bounded in words, so this is a short walk. */
function saysWhy(r: Reading, lemma: string, [span]: readonly Span[]): boolean {
  const link = WHY[lemma] ?? WHY[verbClass(lemma)];
  if (!link || !span || DOING.has(lemma)) return false;
  for (
    let i = tokenAt(r.document, span.start) + 1;
    i + 1 < r.tokens.length && r.tokens[i]!.start < span.end;
    i++
  ) {
    if (!link.test(r.tokens[i]!.lower) || r.regionAt(i) >= 0 || isTimePhraseAt(r, i + 1)) continue;
    if (link !== WHY.direct || r.verbAt(i)?.form === 'infinitive') return true;
  }
  return false;
}

/** Contents are bounded in words, so this is a short walk. */
function quotes(r: Reading, { start, end }: Span): boolean {
  for (let i = tokenAt(r.document, start); i < r.tokens.length && r.tokens[i]!.start < end; i++)
    if (r.regionAt(i) >= 0) return true;
  return false;
}

/** "The footage shows the car", "released a video showing": seen, not said. */
function isPicture(r: Reading, { source, lemma, cueToken }: Candidate): boolean {
  if (!SHOWS.test(lemma)) return false;
  const nouns = [source?.core.head, cueToken - 1].filter((i) => i !== undefined);
  return nouns.some((i) => PICTURES.test(r.tokens[i]?.lower ?? ''));
}

/** "There were emails saying": a place holder for the subject, not who speaks. */
const isNobody = (r: Reading, { source }: Candidate) =>
  source !== null && r.tokens[source.core.head]!.lower === 'there';

/** "called it a farce": behind what is called, what it is called; "called the fire brigade at night", "called Roe, who" have none. */
function isNaming(r: Reading, [span]: readonly Span[]): boolean {
  const first = tokenAt(r.document, span?.start ?? 0);
  let phrase = r.phrases.at(first);
  for (let step = 0; phrase && step < MAX_CHAIN && r.tokens[phrase.last]?.lower === 'of'; step++)
    phrase = r.phrases.at(phrase.last + 1);
  const next = phrase && r.tokens[phrase.last];
  return next
    ? next.end <= (span?.end ?? 0) &&
        /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|VERB|PRON)$/.test(next.pos) &&
        !RELATIVE.has(next.lower)
    : false;
}

/** "declined to say how many", "was asked to tell the court": nothing was said yet, or ever. */
function isUnsaid(r: Reading, { cueToken, rule, content }: Candidate): boolean {
  if (rule === 'says-to' && hides(r, content)) return true;
  const verb = rule === 'says-quote' ? null : r.verbAt(cueToken);
  const before = verb?.form === 'infinitive' ? r.verbAt(verb.first - 1) : null;
  if (!before) return false;
  const { lemma } = r.tokens[before.head]!;
  return /^(?:decline|refuse|fail|hesitate)$/.test(lemma) || (lemma === 'ask' && before.passive);
}

/** "asked not to be named": how the words were come by. */
function hides(r: Reading, [span]: readonly Span[]): boolean {
  const verb = r.verbAt(tokenAt(r.document, span!.start) + 1);
  return verb?.form === 'infinitive' && /^(?:named|identified|quoted)$/.test(r.tokens[verb.head]!.lower);
}

/** "charged with threatening to kill him", "guilty of promising bribes": what a court is asked to find, no report of it. */
function isCharge(r: Reading, { cueToken, rule }: Candidate): boolean {
  if (!/^says-(?:to|object|about)$/.test(rule) || !r.tokens[cueToken]!.lower.endsWith('ing')) return false;
  const link = r.tokens[cueToken - 1]?.lower ?? '';
  // "pleaded guilty Monday to threatening him"
  const before = isTimePhraseAt(r, cueToken - 2) ? cueToken - 3 : cueToken - 2;
  return /^(?:of|with|to|for|on)$/.test(link) && CHARGED.test(r.tokens[before]?.lower ?? '');
}
const CHARGED =
  /^(?:charged|guilty|accused|convicted|arrested|indicted|acquitted|suspected|jailed|imprisoned|sentenced|counts?|charges?)$/;

/** Bare shapes in which these verbs tell nothing: "calls that into question", "the find may explain why", "showed fear". */
function isNoTelling(r: Reading, { rule, lemma, source, content }: Candidate): boolean {
  if (rule === 'says-that')
    return lemma === 'call' && INTO.test(r.tokens[tokenAt(r.document, content[0]!.start)]!.lower);
  if (!BARE.test(rule) || !source) return false;
  const head = r.tokens[source.core.head]!;
  if (lemma === 'show') return source.core.kind !== 'name' && !tells(head);
  return (
    lemma === 'explain' &&
    source.core.kind === 'noun' &&
    !isPersonNoun(head) &&
    !BODIES.has(head.lemma) &&
    !tells(head)
  );
}
const INTO = /^(?:into|to|off|out)$/;
const BARE = /^(?:says-object|says-question|says-clause)$/;
const tells = ({ lemma, lower }: Token) => DOCUMENTS.has(lemma) || DOCUMENTS.has(lower);
