/**
 * What a statement's content breaks off before and what is told with it all the same: "gave a toll of 51 dead | , including
 * 14 children", "stopped work at 412 sites | , of which 267 are in Leeds". Only figures are credited by it.
 */
import type { Attribution, Span } from '../../analysis/model.ts';
import { sentenceAt, type TextDocument, type Token, tokenAt } from '../text/document.ts';

/** Longer ones are clauses of their own. */
const LONGEST = 24;

/** The words behind the comma that closes the statement, or null. */
export function leftBehind(document: TextDocument, attribution: Attribution): Span | null {
  const { kind, content, cue, source } = attribution;
  // What follows closing quotation marks is the reporter's.
  if (kind === 'direct' || content.length === 0) return null;
  const { tokens, sentences, text } = document;
  const end = Math.max(...[...content, cue, source].map((span) => span?.end ?? 0));
  const comma = tokenAt(document, end);
  const sentence = sentences[sentenceAt(document, content[0]!.start)];
  if (tokens[comma]?.text !== ',' || !sentence || comma + 1 >= sentence.last) return null;
  if (/["”’]/.test(text[end - 1] ?? '') || !belongs(tokens, comma + 1)) return null;
  let last = comma + 1;
  while (last < Math.min(sentence.last, comma + LONGEST) && !closes(tokens, last)) last++;
  return { start: tokens[comma]!.end, end: tokens[last - 1]!.end };
}

/** "including", "with revenue of", "up from", "of which", "31 of them": parts and measures of what was said. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]];
  if (first === 'including') return true;
  if (/^(?:up|down)$/.test(first)) return second === 'from';
  if (first === 'of') return /^(?:which|whom)$/.test(second);
  if (first === 'with') return !/^(?:he|she|it|they)$/.test(second);
  return tokens[at]?.pos === 'NUM' && second === 'of' && /^(?:which|whom|them)$/.test(third?.lower ?? '');
}

/** A mark that ends the phrase; a comma between two numbers is a list's. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  /^[;:.!?()—–"“”]$/.test(tokens[at]!.text) ||
  (tokens[at]!.text === ',' && tokens[at + 1]?.pos !== 'NUM' && tokens[at + 2]?.pos !== 'NUM');
