/** The languages of the interface. */
import type { Words } from './catalogue.ts';
import { en } from './en.ts';

export const ENGLISH: Words = { language: 'en', direction: 'ltr', messages: en };
