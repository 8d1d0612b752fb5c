/** Other shapes of page that an article comes in: reduced ones, for phones and for paper. */
import { describe, expect, it } from 'vitest';
import { listed, PROSE, page, paragraphsOf, read } from './page.ts';

const STORY = ['headline: Old pier to close', ...PROSE.map((text) => `paragraph: ${text}`)];

describe('an AMP page', () => {
  const amp = page(`<!doctype html><html amp lang="en"><head><title>Old pier to close | Ellery Post</title>
    <style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style>
    <noscript><style amp-boilerplate>body{animation:none}</style></noscript>
    <link rel="canonical" href="https://paper.example/news/pier"></head><body>
    <header><amp-img src="/logo.png" width="90" height="30" alt="Ellery Post"></amp-img>
      <button on="tap:menu.toggle">Sections</button></header>
    <amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></amp-sidebar>
    <main><article><h1>Old pier to close</h1>
      <amp-img src="/pier.jpg" width="640" height="360" layout="responsive" alt="The pier at low tide"><noscript><img src="/pier.jpg" alt="The pier at low tide"></noscript></amp-img>
      <p>${PROSE[0]}</p>
      <amp-ad type="house" width="300" height="250"><div placeholder>Advertisement</div></amp-ad>
      <p>${PROSE[1]}</p>
      <amp-social-share type="email">Send this story</amp-social-share>
      <p>${PROSE[2]}</p>
    </article></main>
    <amp-consent id="consent" layout="nodisplay"><div>We and our 40 partners would like to store cookies.</div></amp-consent>
    </body></html>`);

  it('is read like any other, without what its own elements say', () => {
    expect(listed(read(amp))).toEqual(STORY);
  });

  it('stands on the live page', () => {
    const { article, anchors } = read(amp);
    const words = anchors.map(({ node, nodeStart, start, end }) =>
      node.data.slice(nodeStart, nodeStart + end - start),
    );
    expect(words.join('').replace(/\s+/g, '')).toBe(article.text.replace(/\s+/g, ''));
  });
});

describe('a print view', () => {
  it('is read where the text stands in a table and its paragraphs are divisions', () => {
    const rows = PROSE.map((text) => `<div>${text}</div>`).join('');
    const print = page(`<html lang="en"><head><title>Old pier to close - print view</title></head><body>
      <table width="600"><tr><td><a href="javascript:window.print()">Print this page</a></td></tr>
      <tr><td><h1>Old pier to close</h1>${rows}</td></tr></table></body></html>`);
    expect(listed(read(print))).toEqual(STORY);
  });

  it('is read where line breaks part its paragraphs', () => {
    const print = page(`<html lang="en"><head><title>Old pier to close</title></head>
      <body onload="window.print()"><h1>Old pier to close</h1>${PROSE.join('<br><br>')}</body></html>`);
    expect(listed(read(print))).toEqual(STORY);
  });

  it('is read where it is nothing but headline and paragraphs', () => {
    const print = page(`<html><head><title>Old pier to close</title></head>
      <body><h1>Old pier to close</h1>${paragraphsOf(PROSE)}<hr></body></html>`);
    expect(listed(read(print))).toEqual(STORY);
  });
});
