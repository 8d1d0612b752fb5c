/** Verbs by what they take behind them, where the part of speech of the next word does not tell. */
import { words } from './words.ts';

/** Verbs of plain telling: what stands between them and a clause or quotation is an adjunct. */
export const SPEAKING = words(`
  say add note claim argue insist explain warn announce reveal write declare testify tweet agree acknowledge
  admit state suggest report complain respond reply post joke boast confirm
`);

/** "condemned the move announced in May": verbs that take no clause, whatever a participle behind looks like. */
export const OBJECT_ONLY = words(`
  condemn criticize criticise welcome attack defend denounce praise applaud hail slam blast quote release
  publish cite
`);

/** "laughed when he spoke": of a reaction "when" tells the occasion. */
export const REACTIONS = words('laugh cheer cry sigh jeer shout yell scream applaud chuckle praise');

/** "vowed on Friday to appeal": verbs whose infinitive is what is said. */
export const COMMITTING = words('promise pledge vow threaten offer agree propose request demand swear');
