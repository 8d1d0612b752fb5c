/** A page can hold anything as a name, title or sentence; what is copied stays words wherever it is pasted. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/analysis/model.ts';
import { clipOf } from '../../utils/export/clip.ts';
import type { CopyRequest } from '../../utils/export/clip-types.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { story } from '../page/story.ts';
import { overTheWire } from '../rules/invariants.ts';

const PAYLOADS = [
  '=HYPERLINK("http://x.example","go")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '[go](javascript:alert(1))',
  '![x](http://x.example/p.png)',
  '<http://x.example>',
  '`a` | b | **c** _d_ ~~e~~',
  '# head',
  '- item',
  '1. item',
  '> quote',
  '&lt;b&gt; &#61;1',
  '\u202egnp.x',
];
const HARMLESS = 'Ann Poole';

/** `words` wherever a page can put words. */
function articleWith(words: string): Analysis {
  const text = `“${words} came,” ${words} said of about 40 ${words} boats.\n\n${words}`;
  return {
    ...story({
      text,
      statements: [{ content: `“${words} came,”`, source: words, cue: 'said', by: 's1' }],
      figures: [{ words: 'about 40', by: 'o1', creditedIn: 'a1' }],
      speakers: [{ id: 's1', name: words, role: words }],
      sources: [{ id: 'o1', name: words }],
    }),
    title: words,
    byline: words,
    publication: words,
    published: words,
    url: `https://paper.example/${encodeURIComponent(words)}`,
  };
}
const copied = (request: Exclude<CopyRequest, { what: 'details' }>, words: string) =>
  clipOf(articleWith(words), request, { words: ENGLISH, version: '1', linkTo: () => null })!;
const REQUESTS = [
  { what: 'entry', id: 'a1' },
  { what: 'entry', id: 'f1' },
  { what: 'entry', id: 's1' },
  { what: 'figures' },
] as const;

describe.each(PAYLOADS)('%s', (payload) => {
  it('runs in no cell of a spreadsheet, pasted plain or rich', () => {
    const { plain, html } = copied({ what: 'figures' }, payload);
    const rows = plain.split('\n').map((row) => row.split('\t'));
    const cells = [...JSDOM.fragment(html!).querySelectorAll('th, td')].map((one) => one.textContent!);
    expect(rows.map((row) => row.length)).toEqual([7, 7]);
    expect(cells).toHaveLength(14);
    expect([...rows.flat(), ...cells].filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
  });

  it('adds no element and no attribute to rich text', () => {
    for (const request of REQUESTS)
      expect(shapeOf(copied(request, payload).html!)).toEqual(shapeOf(copied(request, HARMLESS).html!));
  });

  it('adds no heading, item, link, picture or markup to Markdown', () => {
    expect(markupOf(copied({ what: 'everything' }, payload).plain)).toEqual(
      markupOf(copied({ what: 'everything' }, HARMLESS).plain),
    );
  });

  it('comes through JSON as it is', () => {
    const article = articleWith(payload);
    expect(overTheWire(article)).toEqual(article);
  });
});

const shapeOf = (html: string) =>
  [...JSDOM.fragment(html).querySelectorAll('*')].map((one) => [one.tagName, ...one.getAttributeNames()]);

/** What a reader of Markdown would take for more than words: how lines begin, and signs that are not escaped. */
function markupOf(markdown: string) {
  const begins = markdown.split('\n').map((line) => /^\s*(#+|[-+*>]|\d+[.)])(?=\s)/.exec(line)?.[1] ?? '');
  const signs = markdown.replace(/\]\(https:[^\s)]*\)/g, ']()').match(/(?<!\\)(?:!\[|[`*_[\]<>|~])/g);
  return { begins, signs };
}
