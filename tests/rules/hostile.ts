/** Articles made to be slow or to break, of about the length asked for (in UTF-16 units). The bench measures them too. */
import { plainArticle } from '../../scripts/plain-article.ts';
import type { ArticleText, BlockKind } from '../../utils/analysis/model.ts';

type Make = (length: number) => ArticleText;

const text =
  (make: (length: number) => string): Make =>
  (length) =>
    plainArticle(make(length));

const repeat = (unit: string): Make => text((length) => unit.repeat(Math.ceil(length / unit.length)));

/** The lines of an article, all as blocks of this kind. */
const as =
  (kind: BlockKind, make: Make): Make =>
  (length) => {
    const article = make(length);
    return { ...article, blocks: article.blocks.map((block) => ({ ...block, kind })) };
  };

export const HOSTILE: Readonly<Record<string, Make>> = {
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
  'a transcript': repeat('Hart: He said so.\nDunn: She said so.\n'),
  'many labels': repeat('Ada Moor: no.\n'),
  'many headings': as('heading', repeat('Ada Moor: 5 dead\n')),
  'many list items': as('list-item', repeat('The board said:\n')),
  'many quotations of the page': as('quotation', repeat('He said so.\n')),
  'many signed quotations': as('quotation', repeat('No — Ada Moor\n')),
  'many pull quotes': as('pull-quote', repeat('“It was 5,” he said\n')),
  'many speakers': text((length) => Array.from({ length: length / 40 }, (_, i) => `“Yes,” said ${name(i)} Tarn of Oake.`).join('\n')),
  'many names in ’s': text((length) => Array.from({ length: length / 13 }, (_, i) => `${name(i)}’s said so.`).join('\n')),
  'one speaker, many pronouns': text((length) => `Ada Moor spoke.\n${'“No,” she said. She said it was 5. '.repeat(length / 34)}`),
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
