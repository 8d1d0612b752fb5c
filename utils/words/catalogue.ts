/** The types of the word catalogue: which words there are, and which slots each needs. English sets both. */
import type { en } from './en.ts';

/** The forms that Intl.PluralRules may ask for; a language gives those that it has. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type English = typeof en;
export type Key = keyof English;

/** What a language must give. */
export type Catalogue = { readonly [K in Key]: English[K] extends string ? string : Plural };

type SlotsIn<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;
type SlotNames<K extends Key> = English[K] extends { other: infer Other }
  ? SlotsIn<Other> | 'n'
  : SlotsIn<English[K]>;

/** A number is written in the reader's way, a string is text of the page, a message is more of our own words. */
export type SlotValue = string | number | Message;
export type Slots<K extends Key> = { readonly [Name in SlotNames<K>]: Name extends 'n' ? number : SlotValue };

/** Something to say, without the words for it: what view models yield and components draw. */
export type Message = {
  [K in Key]: [SlotNames<K>] extends [never]
    ? { readonly key: K; readonly slots?: undefined }
    : { readonly key: K; readonly slots: Slots<K> };
}[Key];

/** What follows a key where its words are asked for: nothing, or the slots. */
export type Rest<K extends Key> = [SlotNames<K>] extends [never] ? [] : [Slots<K>];

/** One language of the interface. */
export interface Words {
  /** BCP 47 tag, for plurals, numbers and names of languages. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Catalogue;
}
