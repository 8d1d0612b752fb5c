/** Texts made to be slow or to break, of about the length asked for (in UTF-16 units). The bench measures them too. */
const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'straight quotation marks': repeat('"'),
  'opening quotation marks': repeat('“'),
  'single quotation marks, spaced': repeat("' "),
  'quotation marks nested both ways': repeat('“‘ ” ’ '),
  'said said said': repeat('said '),
  'he said that he said that': repeat('he said that '),
  '“a” said “a” said': repeat('“a” said '),
  'according to according to': repeat('according to '),
  'one sentence': repeat('the minister of the house of the council and '),
  'one sentence of names': repeat('Anna Bell Corr, '),
  'one sentence of commas': repeat(', '),
  digits: repeat('9'),
  'digits and points': repeat('1.'),
  'digits and commas': repeat('1,000,'),
  'numbers in words': repeat('hundred thousand '),
  'ranges without end': repeat('3-'),
  'from to from to': repeat('from 3 to 4 percent up '),
  'brackets': repeat('(('),
  'one word': repeat('a'),
  'one word of letters and hyphens': repeat('a-'),
  'one address': repeat('http://a.b/'),
  'many lines': repeat('He said so.\n'),
  'many speakers': (length) => Array.from({ length: length / 40 }, (_, i) => `“Yes,” said ${name(i)} Tarn of Oake.`).join('\n'),
  'many names in ’s': (length) => Array.from({ length: length / 13 }, (_, i) => `${name(i)}’s said so.`).join('\n'),
  'one speaker, many pronouns': (length) => `Ada Moor spoke.\n${repeat('“No,” she said. She said it was 5. ')(length)}`,
  'control and zero-width characters': repeat('\u0000\u200B\u00AD\uFEFF said 5 “\u2028'),
  'halves of surrogate pairs': repeat('\ud83d said \udc00 5 '),
}; // biome-ignore format: a table

/** "Ba", "Be" …: as many different names as asked for. */
function name(i: number): string {
  const letters = [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676) % 26].map((n) =>
    String.fromCharCode(97 + n),
  );
  return `K${letters.join('')}`;
}
