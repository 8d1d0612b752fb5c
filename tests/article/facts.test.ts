import { describe, expect, it } from 'vitest';
import { listed, PROSE, page, paragraphsOf, read } from './page.ts';

const story = (head: string, body = paragraphsOf(PROSE), h1 = 'Pier to close for two years') =>
  read(
    page(
      `<html lang="en-GB"><head>${head}</head><body><h1>${h1}</h1><article>${body}</article></body></html>`,
    ),
  );
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what the page says of the article', () => {
  it('is taken from its linked data, wherever in it the article stands', () => {
    const { article } = story(
      linked({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Elsewhere' },
          {
            '@type': 'NewsArticle',
            headline: 'Pier to close for two years',
            author: [
              { '@type': 'Person', name: 'Ada Brook' },
              { '@type': 'Person', name: 'Ian Vane' },
            ],
            publisher: { '@type': 'Organization', name: 'The Ellery Post' },
            datePublished: '2026-03-04T08:00:00+01:00',
          },
        ],
      }),
    );
    expect(article).toMatchObject({
      byline: 'Ada Brook, Ian Vane',
      publication: 'The Ellery Post',
      published: '2026-03-04T08:00:00+01:00',
      declaredLanguage: 'en-GB',
    });
  });

  it('is nothing where the data is broken, and a date is no byline', () => {
    const { article } = story(
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="author" content="4 March 2026">',
    );
    expect(article).toMatchObject({ byline: null, publication: null, published: null });
  });
});

describe('the headline', () => {
  it('is the heading that says the title, not the name of the paper before it', () => {
    const article = read(
      page(`<html><head><title>The Ellery Post: Pier to close for two years</title>
        <meta property="og:title" content="Pier to close for two years"></head><body><h1>The Ellery Post</h1>
        <article><h1>“Pier to close” for two years</h1>${paragraphsOf(PROSE)}</article></body></html>`),
    );
    expect(listed(article)[0]).toBe('headline: “Pier to close” for two years');
  });

  it('is the only main heading where no title says the same', () => {
    expect(listed(story('<title>Story 4711</title>'))[0]).toBe('headline: Pier to close for two years');
  });
});

describe('a byline whose pieces only boxes part', () => {
  const byline = (pieces: string) =>
    story('', `<div class="byline">${pieces}</div>${paragraphsOf(PROSE)}`).article.byline;
  it.each([
    [
      'a name and an agency',
      '<span>By ADA BROOK</span><span>Northern Wire</span>',
      'ADA BROOK, Northern Wire',
    ],
    ['two names', '<b>Ada Brook</b><b>Ian Vane</b>', 'Ada Brook, Ian Vane'],
    ['a name with a capital inside', 'By Ada McBrook', 'Ada McBrook'],
    ['a raised letter', '<b>M</b>cBrook', 'McBrook'],
  ])('%s', (_, pieces, name) => expect(byline(pieces)).toBe(name));
});

describe('kinds of blocks', () => {
  it('a passage set apart that repeats the text is a pull quote, a quotation that does not is none', () => {
    const kinds = listed(
      story(
        '',
        `<p>${PROSE[0]}</p><blockquote>The morning boats, a walk of ten minutes from the square</blockquote><p>${PROSE[1]}</p>
         <blockquote>engineers found cracks in eleven of its piles.</blockquote><p>${PROSE[2]}</p>`,
      ),
    ).map((line) => line.split(':')[0]);
    expect(kinds).toEqual(['headline', 'paragraph', 'quotation', 'paragraph', 'pull-quote', 'paragraph']);
  });
});

describe('only a part of the article', () => {
  it('is on the page where the page counts many more words, or says that not all may read it', () => {
    const free = { '@type': 'NewsArticle', isAccessibleForFree: false };
    expect(story(linked({ '@type': 'NewsArticle', wordCount: 900 })).isPart).toBe(true);
    expect(story(linked({ '@type': 'NewsArticle', wordCount: 85 })).isPart).toBe(false);
    expect(story(linked(free)).isPart).toBe(true);
    expect(
      story(
        linked(free),
        paragraphsOf([
          ...PROSE,
          ...PROSE.map((text) => `Again, ${text}`),
          ...PROSE.map((text) => `Then, ${text}`),
          ...PROSE.map((text) => `Last, ${text}`),
        ]),
      ).isPart,
    ).toBe(false);
    expect(story('').isPart).toBe(false);
  });
});

it('a blank line in preformatted text ends a paragraph, a line break in it does not', () => {
  const article = story(
    '',
    `<pre>One line of a long\nparagraph here.\n\n  The next one.\n</pre>${paragraphsOf(PROSE)}`,
  );
  expect(listed(article).slice(1, 3)).toEqual([
    'paragraph: One line of a long paragraph here.',
    'paragraph: The next one.',
  ]);
});
