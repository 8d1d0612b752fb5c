/** What Readability drops from between the paragraphs of a story, and what of it is read all the same. */
import { expect, it } from 'vitest';
import { listed, PROSE, page, paragraphsOf, read } from './page.ts';

/** Long enough for Readability to be strict. */
const MORE = ['On Friday', 'In the end'].flatMap((when) => PROSE.map((text) => `${when}, ${text}`));

/** A story with something between its first two paragraphs. */
const withBetween = (between: string) =>
  read(
    page(`<html lang="en"><head><title>Old pier to close</title></head><body><h1>Old pier to close</h1>
      <div class="content"><p>${PROSE[0]}</p>${between}<p>${PROSE[1]}</p>${paragraphsOf([...PROSE.slice(2), ...MORE])}</div></body></html>`),
  );

const EMBEDDED = `<div class="embed widget"><div class="social"><blockquote class="post"><p>No pier, no boats, no <a href="https://x.example/t">#Ellery</a></p>
  — Vera Lind (@vlind) <a href="https://x.example/1">March 3, 2026</a></blockquote><script>embed()</script></div></div>`;

it('an embedded post is read, with its signature', () => {
  expect(listed(withBetween(EMBEDDED)).slice(2, 4)).toEqual([
    'quotation: No pier, no boats, no #Ellery',
    'quotation: — Vera Lind (@vlind) March 3, 2026',
  ]);
});

it('the signature of a quotation is read where a footer holds it', () => {
  const quotation =
    '<blockquote><p>It was the right thing to do, and late.</p><footer>— Ilo Brandt, baker</footer></blockquote>';
  expect(listed(withBetween(quotation)).slice(2, 4)).toEqual([
    'quotation: It was the right thing to do, and late.',
    'quotation: — Ilo Brandt, baker',
  ]);
});

it('a list of offers with links in it is read', () => {
  const offers = ['Day ticket for one', 'Week ticket for one', 'Day ticket for four'].map(
    (what, i) => `<li><a href="/${i}">${what}</a>: ${i + 4} crowns, April to May</li>`,
  );
  const kinds = listed(withBetween(`<ul class="shopping">${offers.join('')}</ul>`)).map(
    (line) => line.split(':')[0],
  );
  expect(kinds.filter((kind) => kind === 'list-item')).toHaveLength(3);
});

it.each([
  ['is hidden', `<div style="display:none"><div>${EMBEDDED}</div></div>`],
  ['stands beside the story', `<aside>${EMBEDDED}</aside>`],
])('a post that %s is not', (_what, html) => {
  expect(listed(withBetween(html)).filter((line) => line.startsWith('quotation'))).toEqual([]);
});
