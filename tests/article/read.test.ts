import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read.ts';
import { listed, PROSE, page, paragraphsOf, read } from './page.ts';

const story = (body: string, head = '') =>
  page(`<html lang="en"><head><title>Pier to close for two years</title>${head}</head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><h1>Pier to close for <em>two</em> years</h1><article>${body}</article></main>
    <footer>All rights reserved</footer></body></html>`);

describe('the text of an article', () => {
  it('starts with the headline and has one blank line between blocks', () => {
    const article = read(story(paragraphsOf(PROSE)));
    expect(article.article.text).toBe(['Pier to close for two years', ...PROSE].join('\n\n'));
    expect(article.article.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('collapses white space as CSS shows it, across elements too, and keeps a space that cannot break', () => {
    const article = read(
      story(`<p>One\n   two <b> three</b> <i></i> four\u00a0\u00a0five .</p>${paragraphsOf(PROSE)}`),
    );
    expect(listed(article)[1]).toBe('paragraph: One two three four\u00a0\u00a0five .');
  });

  it('never glues words at the edge of a block', () => {
    const article = read(
      story(`<div>First words here<div>second words there</div>third words</div>${paragraphsOf(PROSE)}`),
    );
    expect(article.article.text).toContain('First words here\n\nsecond words there\n\nthird words');
  });

  it('breaks the line at one <br> and the paragraph at two', () => {
    const article = read(
      story(`<p>Port Ellery,<br> Tuesday<br><br>The boats move.</p>${paragraphsOf(PROSE)}`),
    );
    expect(listed(article).slice(1, 3)).toEqual([
      'paragraph: Port Ellery,\nTuesday',
      'paragraph: The boats move.',
    ]);
  });

  it('keeps subheads, lists and quotations as what they are', () => {
    const article = read(
      story(`<p>${PROSE[0]}</p><h2>What moves</h2><ul><li>The morning boats, all of them</li><li>The mail boat</li></ul>
        <p>${PROSE[1]}</p><blockquote><p>We will miss the pier, and so will the gulls.</p></blockquote><p>${PROSE[2]}</p>`),
    );
    expect(article.article.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'paragraph',
      'quotation',
      'paragraph',
    ]);
  });

  it('tells the links of a block, web addresses only', () => {
    const article = read(
      story(`<p>See <a href="/report">the report</a> or <a href="javascript:void(0)">the other one</a>, both of them long.</p>
        ${paragraphsOf(PROSE)}`),
    );
    const [, first] = article.article.blocks;
    const { text } = article.article;
    expect(first?.links?.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['the report', 'https://paper.example/report'],
    ]);
    expect(text).toContain('the other one');
  });
});

describe('every character of the text', () => {
  it('stands on a live text node with the same character, white space aside', () => {
    const document = story(
      `<p>A “quoted\n  word” and <a href="javascript:x()">a script link</a>.</p>${paragraphsOf(PROSE)}`,
    );
    const before = document.documentElement.outerHTML;
    const { article, anchors } = read(document);
    const covered = new Set<number>();
    for (const { node, nodeStart, start, end } of anchors) {
      expect(document.contains(node)).toBe(true);
      const live = node.data.slice(nodeStart, nodeStart + end - start);
      expect(live.replace(/\s/g, ' ')).toBe(article.text.slice(start, end).replace(/\s/g, ' '));
      for (let i = start; i < end; i++) covered.add(i);
    }
    const bare = [...article.text].flatMap((c, i) => (/\s/.test(c) || covered.has(i) ? [] : [i]));
    expect(bare).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does so where Readability starts over', () => {
    // Short text under a name that Readability takes for clutter: only its second or third try finds it.
    const document = page(`<html><head><title>Brief</title></head><body><div class="sidebar comment">
      ${paragraphsOf(PROSE)}</div></body></html>`);
    const { article, anchors } = read(document);
    expect(article.text).toContain(PROSE[2]);
    expect(anchors.every(({ node }) => document.contains(node))).toBe(true);
  });
});

describe('pages that hold no article', () => {
  it('says so of a list of links, and reads it when asked to', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Story number ${i} of this morning</a></li>`,
    );
    const document = page(
      `<html><head><title>News</title></head><body><ul>${links.join('')}</ul></body></html>`,
    );
    expect(readArticle(document)).toEqual({ ok: false, reason: 'no-article' });
    const anyway = readArticle(document, { anyway: true });
    expect(anyway.ok && anyway.value.isArticle).toBe(false);
  });

  it('knows an empty page and the PDF viewer', () => {
    expect(readArticle(page(''))).toEqual({ ok: false, reason: 'no-article' });
    expect(readArticle(page('<body><embed type="application/pdf" src="about:blank"></body>'))).toEqual({
      ok: false,
      reason: 'pdf',
    });
  });
});

it('says what the page says of the article', () => {
  const head = `<meta property="og:site_name" content="The Ellery Post"><meta name="author" content="Ada Brook">
    <meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`;
  const { article } = read(story(paragraphsOf(PROSE), head));
  expect(article).toMatchObject({
    title: 'Pier to close for two years',
    byline: 'Ada Brook',
    publication: 'The Ellery Post',
    published: '2026-03-04T08:00:00+01:00',
    url: 'https://paper.example/news/story',
    declaredLanguage: 'en',
  });
});
