/** Quotations that are set apart: what a pull quote repeats counts once, and a block quotation is its signature's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, click, raise, type Stage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
});
afterAll(() => stage.close());

const PARAGRAPHS = [
  'The orchards above Lenne lost most of their blossom in one night of frost, and the growers of the valley met on Monday to count what is left of the year.',
  '“We lost 41,000 trees between midnight and four in the morning,” said Tilda Maur, who runs the growers’ union, as she walked the rows with reporters.',
  'The growers want the canton to open its fund for bad harvests, which was set up after the hail of the summer before last and has not been touched since.',
  'The canton sent its answer in writing the same evening, and it was read aloud in the hall of the union to all who had come.',
];
const LETTER =
  'The fund is open to every grower who can show the damage, and we will not wait for the autumn to pay.';
const page = (
  between: string,
) => `<!doctype html><html lang="en"><head><title>Frost takes the blossom of Lenne</title></head>
  <body><main><h1>Frost takes the blossom of Lenne</h1><article>
  ${PARAGRAPHS.map((text, i) => `<p>${text}</p>${i === 1 ? between : ''}`).join('\n')}
  <blockquote><p>${LETTER}</p><footer>— Jonas Ebel, head of agriculture of the canton</footer></blockquote>
  <p>The union will meet again on Thursday, when the first counts from the lower orchards are due.</p></article></main></body></html>`;
const PULLED = `<aside class="pull-quote"><p>We lost 41,000 trees between midnight and four in the morning</p></aside>`;

async function clicked(html: string) {
  const tab = await stage.openHtml(html);
  const popup = await click(stage, tab);
  const analysis = await analysisOf(popup);
  const words = await popup.text();
  await popup.close();
  await tab.close();
  return { analysis, words };
}

describe('a pull quote', () => {
  it('adds no finding and no line to the list', async () => {
    const without = await clicked(page(''));
    const pulled = await clicked(page(PULLED));
    expect(pulled.words).toContain('41,000');
    expect(pulled.words).toBe(without.words);
    expect(pulled.analysis.figures).toHaveLength(without.analysis.figures.length);
  });

  it('is one in a quotation element of no such name too', async () => {
    const { analysis } = await clicked(page(PULLED.replace(/aside( class="pull-quote")?/g, 'blockquote')));
    expect(analysis.blocks.filter(({ kind }) => kind === 'pull-quote')).toHaveLength(1);
    expect(
      analysis.figures.filter(({ start, end }) => analysis.text.slice(start, end).includes('41,000')),
    ).toHaveLength(1);
  });
});

it('a block quotation without quotation marks is a direct quotation of its signature', async () => {
  const { analysis, words } = await clicked(page(''));
  expect(words).toContain('Jonas Ebel');
  const said = analysis.attributions.find(({ content }) =>
    content.some(({ start, end }) => analysis.text.slice(start, end).includes('not wait for the autumn')),
  );
  expect(said?.kind).toBe('direct');
  expect(analysis.text.slice(said!.source!.start, said!.source!.end)).toContain('Jonas Ebel');
});
