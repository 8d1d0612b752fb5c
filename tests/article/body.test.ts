import { describe, expect, it } from 'vitest';
import { PROSE, page, paragraphsOf, read } from './page.ts';

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
const LEAD =
  'For forty years the morning boat left at six, and nobody in the town had known it any other way.';
const SIDE = [
  'Boats to the islands leave every hour on weekdays and every two hours on Sundays, weather permitting.',
  'Tickets are sold on board and at the kiosk, which is closed from noon until two in the afternoon.',
  'Dogs and bicycles travel free of charge, but there is no room for them on the first boat of the day.',
];

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
    'a label of the page in a paragraph': '<p>Story continues below advertisement</p>',
    'a label above links that ends in a colon': `<p>More on this:</p><p><a href="/n">Ferry prices go up again</a></p>`,
    'a stray line where the story is in paragraphs':
      '<div>Get the Harbour Letter every single morning!</div>',
    'a bar of links behind a sentence': `<p>This story also stands on the fourth page of our weekend edition, below the picture of the quay. <a href="/o">Order a copy</a> | <a href="/t">Today’s paper</a></p>`,
    'a note of the desk in italics': `<p><em>This story is part of a series. <a href="/q">Read the others</a> and tell us what you think.</em></p>`,
    'a note of the desk in brackets': `<p>[What to know before you sail: <a href="/w">the ferry letter</a> comes at six every morning.]</p>`,
    'a line below a picture that stands by itself': `<div><img src="a.jpg" width="600"></div><ul><li><p>Ona Reed, who has sold fish on the quay for forty years</p></li></ul>`,
    'a line that says what a picture says': `<img src="a.jpg" alt="The old pier seen from the north quay at dawn."><h2></h2><p>The old pier seen from the north quay at dawn.</p>`,
  };
  for (const [what, html] of Object.entries(strangers)) {
    it(`${what} is left out`, () => expect(bodyWith(html)).toEqual(STORY));
  }

  it('so is a column beside it, however long', () => {
    const story = Array.from({ length: 4 }, (_, i) => STORY.map((text) => `${i + 1}: ${text}`)).flat();
    const around: [string, string] = [`<article>${paragraphsOf(story)}`, '</article>'];
    const column = `<div id="right-rail">${paragraphsOf([...SIDE, ...SIDE.map((text) => `Again: ${text}`)])}</div>`;
    expect(bodyWith(column, '', around)).toEqual([...story, ...STORY]);
  });

  it('so is a byline above it that nothing else tells of', () => {
    expect(bodyWith('', '', ['<article><p>By Jon Ferrer</p>', '</article>'])).toEqual(STORY);
  });

  it('so is a caption inside of a paragraph', () => {
    const box = '<span class="image"><img src="a.jpg" width="600"><span>© Harbour Archive</span></span>';
    expect(bodyWith('', '', [`<article><p>${box} ${LEAD}</p>`, '</article>'])).toEqual([LEAD, ...STORY]);
  });

  it.each([
    ['how to reach the writer', '<p>Ona Reed can be reached at ona.reed@paper.example.</p>'],
    ['whose rights they are', '<p>(Copyright 2026 The Ellery Post. This may not be printed again.)</p>'],
  ])('so are the last words that say %s', (_what, html) => expect(bodyWith('', html)).toEqual(STORY));

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
    'a linked item among others that are not': [
      '<ul><li>Boats at seven</li><li><a href="/n">Boats at nine</a></li><li>Boats at noon</li></ul>',
      ['Boats at seven', 'Boats at nine', 'Boats at noon'],
    ],
    'a turn of the author in a conversation': [
      '<p>Ada Brook: And what did they say of the boats?</p>',
      ['Ada Brook: And what did they say of the boats?'],
    ],
    'a sentence that goes on below a picture': [
      '<div><img src="a.jpg" width="600"></div><p>and then they all went home</p>',
      ['and then they all went home'],
    ],
    'a source named by the way in the last words': [
      `<p>The vote was first told of by <a href="https://x.com/vlind">Vera Lind</a>, who sits on the board and lives in the harbour.</p>`,
      ['The vote was first told of by Vera Lind, who sits on the board and lives in the harbour.'],
    ],
    'lines of a program': ['<pre>boats = pier - 1</pre>', ['boats = pier - 1']],
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
