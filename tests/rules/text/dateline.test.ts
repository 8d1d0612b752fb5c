import { expect, it } from 'vitest';
import { datelineEnd } from '../../../utils/rules/text/dateline.ts';

const dateline = (text: string) => text.slice(0, datelineEnd(text, 0));

it.each([
  'PORT MARL (Reuters) - ',
  'PORT MARL, Norland — ',
  'OAKE, 12 Feb (AFP) – ',
  'ST. ELD, Vale, March 3 (Northern Wire) -- ',
  'OAKE—',
])('%s is one, whatever the story begins with', (line) => {
  const spaced = line.endsWith(' ') ? line : `${line} `;
  expect(dateline(`${spaced}The mine was shut on Monday - for good.`)).toBe(spaced);
});

it.each([
  'Port Marl said the mine - the last one - was shut.',
  'MARL SAID the mine - the last one - was shut.',
  'NATO, the council said, will stay - for now.',
  'A mine – the last one – was shut.',
  'MINE-SHUTTING is slow.',
])('%s begins with none', (text) => expect(dateline(text)).toBe(''));

it('is read in linear time', () => {
  expect(dateline('A '.repeat(200_000))).toBe('');
});
