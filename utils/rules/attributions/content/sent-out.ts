/** "in a statement posted on its site", "in a letter seen by reporters": participles that tell how words went out. */
import { DOCUMENTS } from '../../lexicon/nouns.ts';
import type { Reading } from '../reading.ts';
import { isTimePhraseAt } from '../source/time-phrase.ts';

const ISSUED =
  /^(?:issued|released|posted|published|sent|e?mailed|shared|obtained|seen|made|read|given|provided|distributed|circulated|broadcast|dated|addressed|delivered|written|signed|filed|uploaded|tweeted)$/;

/** Is the token such a participle, behind a document that is a preposition's object? */
export function isSentOut(r: Reading, i: number): boolean {
  const document = ISSUED.test(r.tokens[i]!.lower) ? r.phrases.at(i - 1) : null;
  if (document?.last !== i || !DOCUMENTS.has(r.tokens[document.head]!.lemma)) return false;
  if (!/^(?:in|on|with|via|from)$/.test(r.tokens[document.first - 1]?.lower ?? '')) return false;
  const next = r.tokens[i + 1];
  return next !== undefined && (next.pos === 'ADP' || next.lower === 'to' || isTimePhraseAt(r, i + 1));
}
