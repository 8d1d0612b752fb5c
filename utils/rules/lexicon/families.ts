/** Nouns by which a text calls one and the same voice in turn: the study is "the paper", its scientists "the authors". */

/** Singular, lower case. The first of a line stands for all. */
const FAMILIES: readonly (readonly string[])[] = [
  ['researcher', 'scientist', 'author', 'investigator', 'academic', 'team', 'academician'],
  ['study', 'paper', 'research', 'trial'],
  ['poll', 'survey', 'questionnaire'],
  ['lawsuit', 'suit', 'complaint', 'filing'],
  ['tweet', 'post', 'message'],
  ['email', 'e-mail'],
  ['memo', 'memorandum'],
  ['lawyer', 'attorney', 'solicitor', 'barrister'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
];
const FIRST = new Map(FAMILIES.flatMap((line) => line.map((word): [string, string] => [word, line[0]!])));

/** First words of families that one piece of research may bear in turn. */
export const RESEARCH: readonly string[] = [
  'study',
  'report',
  'poll',
  'analysis',
  'finding',
  'assessment',
  'review',
];

export const familyOf = (noun: string): string => FIRST.get(noun) ?? noun;
export const isFamily = (noun: string): boolean => FIRST.has(noun);
