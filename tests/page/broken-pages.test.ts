/** Sample pages with their markup and words broken at random: read, analysed and found again on the page, never wrong. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read.ts';
import { toRanges } from '../../utils/page/anchor.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { SAMPLES, sourceOf } from '../golden/samples.ts';
import { overTheWire } from '../rules/invariants.ts';
import { mutate, random } from '../rules/mutate.ts';

/** A few each time; `ROUNDS=200 npx vitest …` goes on for longer with other pages. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const TIME_EACH = 10_000;
const BREAKS = 12;

/** Markup that a browser has to make sense of, whatever it stands in. */
const MARKUP = ['<div>', '</div>', '<p>', '</p>', '</article>', '<b>', '</i>', '<table><td>', '<svg><text>', '<template>', '<!--', '-->',
  '<script>', '<p hidden>', '<a href="javascript:0">', '<blockquote>', '<br>', '<li>', '<', '>', '&', '&#0;', '&nbsp;', '\u202e', '\ud800']; // biome-ignore format: a list

/** All but the document type, which jsdom, unlike a browser, refuses to copy when it is broken. */
function broken(source: string, next: () => number): string {
  const start = source.indexOf('<html');
  return source.slice(0, start) + breakMarkup(mutate(source.slice(start), next), next);
}

function breakMarkup(html: string, next: () => number): string {
  let broken = html;
  for (let i = 0; i < BREAKS; i++) {
    const at = Math.floor(next() * broken.length);
    broken = broken.slice(0, at) + MARKUP[Math.floor(next() * MARKUP.length)] + broken.slice(at);
  }
  return broken;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('a page broken at random', () => {
  it.each(SAMPLES)('%s', { timeout: TIME_EACH * ROUNDS }, (name) => {
    const next = random(name.length * 104_729);
    let placed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const html = broken(sourceOf(name), next);
      const virtualConsole = new VirtualConsole(); // says nothing of style sheets that broke
      const { window } = new JSDOM(html, { url: 'https://paper.example/story', virtualConsole });
      const result = readArticle(window.document, { anyway: true });
      if (!result.ok) continue;
      const article = result.value;
      const analysis = analyse(article.article);
      expect(overTheWire(analysis), `round ${round}`).toEqual(analysis);
      for (const span of [...analysis.attributions.flatMap((one) => one.content), ...analysis.figures]) {
        const words = analysis.text.slice(span.start, span.end);
        expect(squeeze(toRanges(article, span).join('')), `round ${round}`).toBe(squeeze(words));
        placed++;
      }
      window.close();
    }
    expect(placed).toBeGreaterThan(0);
  });
});
