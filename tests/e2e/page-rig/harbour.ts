/** The page that most tests of the page layer run on, and what stands in it. */
import type { StorySpec } from '../../page/story.ts';

export interface PageLook {
  readonly css?: string;
  readonly before?: string;
  readonly after?: string;
}

const QUIET = [
  'The harbour lay quiet on Tuesday, and the ferries stayed at their berths while the crews waited for news.',
  'Lorries were sent round by the old road, which winds through three villages before it meets the coast again.',
  'Shopkeepers on the quay put their chairs out all the same, and by noon the first walkers had come down the hill.',
  'The bridge was built after the great flood, and it has been mended more than once since then by its own keepers.',
];

/** Spread, so that the story is long enough to be an article and to scroll. */
const quiet = (n: number) =>
  Array.from({ length: n }, (_, i) => `<p>${QUIET[i % QUIET.length]}</p>`).join('\n');

export const harbourPage = ({ css = '', before = '', after = '' }: PageLook = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour bridge shut after cracks are found</title>
<style>body{font:17px/1.6 Georgia,serif;margin:0}main{max-width:640px;margin:40px auto;padding:0 20px}${css}</style></head>
<body>${before}<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>Harbour bridge shut after cracks are found</h1>
${quiet(2)}
<p id="quote">“We shut it at <em>dawn</em>, and nobody was on it,” said harbour master Mara<b> Holt</b>, pointing to the north pier.</p>
<p id="council"><a href="https://council.test/">The council</a> said the repair is “not optional” and costs about 40 million crowns. Some 9,000 cars cross the bridge daily.</p>
${quiet(3)}
<p id="pronoun">The keepers will stay, she said.</p>
${quiet(14)}
<p id="late">“Nobody told us,” said baker Ilo Brandt, who sells 300 loaves a day to the crews.</p>
${quiet(12)}
</article></main>${after}<footer>The Test Courier</footer></body></html>`;

export const HARBOUR: Omit<StorySpec, 'text'> = {
  statements: [
    {
      content: '“We shut it at dawn, and nobody was on it,”',
      source: 'harbour master Mara Holt',
      cue: 'said',
      by: 's1',
    },
    {
      content: 'the repair is “not optional” and costs about 40 million crowns',
      kind: 'mixed',
      source: 'The council',
      cue: 'said',
      by: 'o1',
    },
    {
      content: 'The keepers will stay',
      kind: 'indirect',
      source: 'she',
      cue: 'said',
      by: 's1',
      resolved: 'taken',
    },
    { content: '“Nobody told us,”', source: 'baker Ilo Brandt', cue: 'said', by: 's2' },
  ],
  figures: [
    { words: 'about 40 million crowns', by: 'o1', creditedIn: 'a2', value: 40e6, qualifier: 'approximate' },
    { words: 'Some 9,000', qualifier: 'approximate', value: 9000 },
    { words: '300', by: null, value: 300 },
  ],
  speakers: [
    { id: 's1', name: 'Mara Holt', role: 'harbour master' },
    { id: 's2', name: 'Ilo Brandt', role: 'baker' },
  ],
  sources: [{ id: 'o1', name: 'The council' }],
};
