import { expect, test } from 'vitest';
import {
  beginsWithCapital,
  beginsWithLetter,
  beginsWithSmall,
  beginsWord,
  formOf,
  question,
} from '../../../utils/rules/text/forms.ts';

test('a question is answered once for a form, whatever was asked of it before', () => {
  let asked = 0;
  const isLong = question(({ text }) => {
    asked++;
    return text.length > 8;
  });
  expect(['harbourmaster', 'quay', 'harbourmaster', 'quay'].map((word) => isLong(formOf(word)))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(asked).toBe(2);
});

test('many questions do not get in each other’s way, and may be asked of forms that are older than they', () => {
  const form = formOf('lighthouse');
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const holds = letters.map((letter) => question(({ text }) => text.includes(letter)));
  for (const _ of [1, 2]) expect(letters.filter((_, i) => holds[i]!(form))).toEqual([...'eghilostu']);
});

test('what a form begins with', () => {
  const told = (text: string) =>
    [beginsWithLetter, beginsWithCapital, beginsWithSmall, beginsWord].map((asked) => asked(formOf(text)));
  expect(told('Ærø')).toEqual([true, true, false, true]);
  expect(told('éclair')).toEqual([true, false, true, true]);
  expect(told('4th')).toEqual([false, false, false, true]);
  expect(told('“')).toEqual([false, false, false, false]);
});
