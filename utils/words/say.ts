/** Fills the slots of a message. Text of the page stays a part of its own, so that a component can isolate its direction. */
import type { Catalogue, Key, Message, Plural, Rest, Words } from './catalogue.ts';

export interface Part {
  readonly text: string;
  /** true: words of the page, of any direction and from any hand; false: our own. */
  readonly foreign: boolean;
}

/** The message as one line of plain text. */
export function say(words: Words, message: Message): string {
  return parts(words, message)
    .map((part) => part.text)
    .join('');
}

/** The message in pieces, in order. A slot that is missing stays empty rather than showing its braces. */
export function parts(words: Words, message: Message): Part[] {
  const slots: Record<string, unknown> = { ...message.slots };
  const template = choose(words, words.messages[message.key], slots.n);
  return template
    .split(/(\{[A-Za-z]{1,20}\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece) =>
      /^\{[A-Za-z]{1,20}\}$/.test(piece) ? fill(words, slots[piece.slice(1, -1)]) : own(piece),
    );
}

/** The short way to a message: `message('figure.creditedTo', { who })`. */
export function message<K extends Key>(key: K, ...slots: Rest<K>): Message {
  // The signature says what the union says; TypeScript cannot follow it through the generic key.
  return { key, slots: slots[0] } as unknown as Message;
}

function choose(words: Words, entry: Catalogue[Key], n: unknown): string {
  if (typeof entry === 'string') return entry;
  const forms: Plural = entry;
  const form = typeof n === 'number' ? new Intl.PluralRules(words.language).select(n) : 'other';
  return forms[form] ?? forms.other;
}

function fill(words: Words, value: unknown): Part[] {
  if (typeof value === 'number') return own(new Intl.NumberFormat(words.language).format(value));
  if (typeof value === 'string') return [{ text: value, foreign: true }];
  return isMessage(value) ? parts(words, value) : [];
}

const own = (text: string): Part[] => [{ text, foreign: false }];
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value;
