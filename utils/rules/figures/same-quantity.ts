/**
 * The same quantity named twice in an article: "about 1,160 people were killed", later "the 1,160 dead". Linked as
 * "same" where the values agree, as "differs" where they do not ("at least 30 dead", later "34").
 */
import { type TextDocument, tokenAt } from '../text/document.ts';
import { link, type Reading, type Step } from './reading.ts';

/** Comparing more figures of one kind finds chance agreements and costs time. */
const MAX_COMPARED = 12;
/** Small counts agree by chance ("two men", later "two cars' men"); they are linked only by what happens to them. */
const SMALL = 10;

export const linkSameQuantities: Step = (document, _lexemes, readings) => {
  const seen = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    const key = keyOf(document, reading);
    if (!key) return;
    const earlier = seen.get(key) ?? [];
    const match = earlier.findLast((other) => isSame(document, readings[other]!, reading));
    const differs = earlier.findLast((other) => isRival(document, readings[other]!, reading));
    if (match !== undefined) link(readings, i, match, 'same');
    else if (differs !== undefined) link(readings, i, differs, 'differs');
    seen.set(key, [...earlier.slice(-MAX_COMPARED), i]);
  });
};

/** Figures are compared only with those of the same kind, unit and head noun. */
function keyOf(document: TextDocument, { draft }: Reading): string | null {
  if (draft.kind === 'age' || draft.kind === 'score' || draft.qualifier === 'vague' || draft.minor)
    return null;
  const head = headOf(document, draft);
  // "rang six times" and "failed six times" are two sixes.
  return head && head !== 'time' ? `${draft.kind}|${draft.unit ?? ''}|${head}` : null;
}

function headOf(document: TextDocument, { of }: Reading['draft']): string | null {
  if (!of) return null;
  const token = document.tokens[tokenAt(document, of.end - 1)];
  return token ? token.lemma : null;
}

function isSame(document: TextDocument, a: Reading, b: Reading): boolean {
  if (a.sentence === b.sentence || amount(a) !== amount(b)) return false;
  const isLarge = Math.abs(amount(a) ?? 0) > SMALL;
  return isLarge || fateOf(document, a) === fateOf(document, b);
}

/** Another value of what seems the same: the same fate, or the same full noun phrase, within a factor of two. */
function isRival(document: TextDocument, a: Reading, b: Reading): boolean {
  const [x, y] = [amount(a), amount(b)];
  if (
    a.sentence === b.sentence ||
    x === null ||
    y === null ||
    x === y ||
    a.draft.links.length ||
    b.draft.links.length
  )
    return false;
  if (a.draft.kind !== 'count' || Math.max(x, y) > 2 * Math.min(x, y)) return false;
  const fate = fateOf(document, a);
  return fate !== null && fate === fateOf(document, b);
}

const amount = ({ draft }: Reading): number | null => draft.value ?? draft.low;

const FATES: readonly [RegExp, string][] = [
  [/\b(?:kill\w*|dead|deaths?|died|dying|dies|fatalities)\b/i, 'dead'],
  [/\b(?:injur\w*|wound\w*|hurt)\b/i, 'injured'],
  [/\b(?:missing|unaccounted)\b/i, 'missing'],
  [/\b(?:arrest\w*|detain\w*)\b/i, 'arrested'],
  [/\b(?:displac\w*|evacuat\w*|fled)\b/i, 'displaced'],
  [/\b(?:hostages?|abduct\w*|kidnap\w*|captive)\b/i, 'held'],
];
/** Characters on either side of a figure in which its fate is told. */
const FATE_REACH = 60;

/** What happened to those who are counted; null where the words around tell nothing, or two things. */
function fateOf({ text, sentences }: TextDocument, { draft, sentence }: Reading): string | null {
  const bounds = sentences[sentence];
  if (!bounds) return null;
  const around = text.slice(
    Math.max(bounds.start, draft.start - FATE_REACH),
    Math.min(bounds.end, draft.end + FATE_REACH),
  );
  const found = FATES.filter(([pattern]) => pattern.test(around)).map(([, fate]) => fate);
  return found.length === 1 ? found[0]! : null;
}
