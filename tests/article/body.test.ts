import { describe, expect, it } from 'vitest';
import { PROSE, page, read } from './page.ts';

/** The body of a story that has `extra` between its second and third paragraph, and `after` behind it. */
function bodyWith(
  extra: string,
  after = '',
  around: [string, string] = ['<article>', '</article>'],
): string[] {
  const [first, second, third] = PROSE;
  const { article } = read(
    page(`<html lang="en"><head><title>Pier to close</title><meta name="author" content="Ada Brook"></head><body>
      <header><h1>Pier to close</h1></header>
      ${around[0]}<p>${first}</p><p>${second}</p>${extra}<p>${third}</p><p>${MORE}</p>${after}${around[1]}</body></html>`),
  );
  return article.blocks
    .filter((block) => block.kind !== 'headline')
    .map((block) => article.text.slice(block.start, block.end));
}
const MORE =
  'The board will meet again in May, when the engineers are to show what they have found below the waterline.';
const STORY = [...PROSE, MORE];

describe('what stands in the story and is not the story', () => {
  const strangers: Record<string, string> = {
    'a caption with its credit': `<figure><img src="a.jpg"><figcaption>The pier in winter. Photo: I. Vane</figcaption></figure>`,
    'a caption that no element says to be one': `<div class="x"><img src="a.jpg"><span>The pier as it was seen from the quay last winter, with the morning boat.</span></div>`,
    'a related line': `<p>See also: <a href="/b">What the ferry means to the islands</a></p>`,
    'a teaser that is all link': `<h3><a href="/c">Mayor says islands come first</a></h3>`,
    'a list of links under a label': `<h3>Trending</h3><ul><li><a href="/1">One story</a></li><li><a href="/2">Another</a></li><li>Sign in</li></ul>`,
    'a newsletter box': `<div class="box"><p>Get the harbour letter every morning, free of charge and full of news.</p><input type="email"></div>`,
    'a promotion by its name': `<div class="app-promo"><p>Read us wherever you are: our new app is out and it is quicker than ever.</p></div>`,
    'a comment box': `<div><label>Your comment, 200 characters at most, please be kind</label><textarea></textarea></div>`,
    'a date line': `<p>Published: 4 March 2026, 10:42 am | Updated 11:05 am</p>`,
    'a byline': `<p>By Ada Brook, harbour correspondent</p>`,
    'an address': `<p>ada.brook@paper.example</p>`,
    'controls of a slide show': `<div>Image 1 of 9</div><div>Close</div>`,
  };
  for (const [what, html] of Object.entries(strangers)) {
    it(`${what} is left out`, () => expect(bodyWith(html)).toEqual(STORY));
  }

  it('so is what comes after the end', () => {
    const after = `<p>Ada Brook covers harbours and ships for The Ellery Post. She likes boats.</p><p>© 2026 The Ellery Post</p><h3>You may also like</h3>`;
    expect(bodyWith('', after)).toEqual(STORY);
  });
});

describe('what belongs to the story', () => {
  const parts: Record<string, [html: string, text: string[]]> = {
    'a subhead': ['<h2>Two years of work</h2>', ['Two years of work']],
    'a short answer': ['<p>“No,” she said.</p>', ['“No,” she said.']],
    'a sentence with links': [
      '<p>The <a href="/r">report</a> and a <a href="/s">survey</a> came to the same result in the end.</p>',
      ['The report and a survey came to the same result in the end.'],
    ],
    'a list': ['<ul><li>Boats at seven</li><li>Boats at nine</li></ul>', ['Boats at seven', 'Boats at nine']],
    'a posted message with its signature': [
      `<blockquote class="twitter-tweet"><p>No pier, no boats.</p>— Vera Lind (@vlind) <a href="https://x.example/1">March 3, 2026</a></blockquote>`,
      ['No pier, no boats.', '— Vera Lind (@vlind) March 3, 2026'],
    ],
    'a linked subhead with its section': [
      `<h2><a href="/d">1. The old quay</a></h2><p>It was built by the grandfathers of those who fish from it now, and it has been mended in every decade since, most of all after the storm of the year in which the light failed.</p>`,
      [
        '1. The old quay',
        'It was built by the grandfathers of those who fish from it now, and it has been mended in every decade since, most of all after the storm of the year in which the light failed.',
      ],
    ],
    'a paragraph with a picture in it': [
      '<p><img src="a.jpg">The boats were full that morning, and nobody on them spoke of the vote.</p>',
      ['The boats were full that morning, and nobody on them spoke of the vote.'],
    ],
  };
  for (const [what, [html, text]] of Object.entries(parts)) {
    it(`${what} stays`, () =>
      expect(bodyWith(html)).toEqual([...PROSE.slice(0, 2), ...text, PROSE[2], MORE]));
  }
});

describe('no article is lost', () => {
  const wrappers: Record<string, [string, string]> = {
    'in a form': ['<form><div>', '</div></form>'],
    'in a container named as something else': ['<div class="comments related">', '</div>'],
    'in a figure': ['<figure><div>', '</div></figure>'],
    'beside a picture': ['<div><img src="a.jpg">', '</div>'],
    'in an aside': ['<aside><div>', '</div></aside>'],
  };
  for (const [where, around] of Object.entries(wrappers)) {
    it(`${where} it is read whole`, () => expect(bodyWith('', '', around)).toEqual(STORY));
  }
});
