/** Marks on a page, measured in a real browser: setting them, pointing at them, finding their places again. */
import { openPlainBrowser } from '../browser/plain.ts';
import { bundle } from '../bundle.ts';
import type { apply, hover, renderAnew } from './marking-page.ts';
import { eachPage } from './saved-pages.ts';

/** The best of so many runs counts: what disturbs a run only ever adds to it. */
const RUNS = 9;
const POINTS = 2_000;
/** Five numbers each; of 2,000 findings, and of a page of two megabytes. */
const PARAGRAPHS = [400, 3_400];
const NUMBERS = 5;
/** So many of them stand in elements of their own. */
const BOLD = 2;
const SENTENCE =
  'On the quay they counted NN boats that morning, and nobody could say where the others had gone.';

function page(paragraphs: number): string {
  let number = 10;
  const shown = (i: number) => (i < BOLD ? `<b>${number++}</b>` : `${number++}`);
  const text = () => Array.from({ length: NUMBERS }, (_, i) => SENTENCE.replace('NN', shown(i))).join(' ');
  const body = Array.from({ length: paragraphs }, () => `<p>${text()}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>The boats of the quay</title></head>
    <body><article><h1>The boats of the quay</h1>${body}</article></body></html>`;
}

export async function benchMarking(): Promise<void> {
  const script = await bundle('scripts/bench/marking-page.ts', 'Marking');
  const browser = await openPlainBrowser(['--disable-gpu']);
  const pages = PARAGRAPHS.map((count) => ({ name: `${count}`, html: page(count) }));
  try {
    await eachPage(browser, pages, `${script};globalThis.Marking = Marking; 0`, async ({ html }, run) => {
      const repeat = async <T>(expression: string): Promise<T[]> => {
        const results: T[] = [];
        for (let i = 0; i < RUNS; i++) results.push(await run<T>(expression));
        return results;
      };
      const applied = await repeat<ReturnType<typeof apply>>('Marking.apply()');
      const hovered = await repeat<ReturnType<typeof hover>>(`Marking.hover(${POINTS})`);
      const healed = await repeat<Awaited<ReturnType<typeof renderAnew>>>('Marking.renderAnew()');
      const size = `${(html.length / 1e6).toFixed(1)} MB, ${html.match(/<\w/g)?.length} elements`;
      console.log(`marks: ${applied[0]!.marks} on a page of ${size}`);
      console.log(
        `  set in ${best(applied, 'apply').toFixed(1)} ms (the first time ${applied[0]!.apply.toFixed(1)}), layout asked for by it ${best(applied, 'layout').toFixed(1)} ms`,
      );
      console.log(
        `  a move of the mouse ${best(hovered, 'each').toFixed(3)} ms (${hovered[0]!.hits} of ${POINTS} points hit)`,
      );
      console.log(
        `  rendered anew: places found again ${best(healed, 'after').toFixed(0)} ms after it (the page draws itself in ${best(healed, 'drawn').toFixed(0)}), longest task ${best(healed, 'task').toFixed(0)} ms${healed.some((h) => h.lost) ? ', some lost' : ''}`,
      );
    });
  } finally {
    await browser.close();
  }
}

const best = <K extends string>(runs: readonly Readonly<Record<K, number>>[], key: K): number =>
  Math.min(...runs.map((one) => one[key]));
