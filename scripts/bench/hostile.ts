/** Time on texts made to be slow, at three sizes: it has to grow as they do. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HOSTILE } from '../../tests/rules/hostile.ts';
import type { Analysis, ArticleText } from '../../utils/analysis/model.ts';
import { timed } from './speed.ts';

/** UTF-16 units; each is twice the one before. */
const SIZES = [50_000, 100_000, 200_000];
/** The best of so many runs counts: what disturbs a run only ever adds to it. */
const RUNS = 3;
/** What looks too steep is measured anew with so many: a machine that was busy with the largest text looks like it. */
const RUNS_IN_DOUBT = 9;
/** From the smallest to the largest size, linear time grows fourfold and square time sixteenfold. */
const TOO_STEEP = 8;
/** Seconds at the largest size below which growth is noise. */
const NEGLIGIBLE = 0.3;

/** Answers the names of those whose time grows faster than their length. */
export function benchHostile(analyse: (article: ArticleText) => Analysis): string[] {
  console.log(
    `hostile texts: milliseconds at ${SIZES.map((size) => `${size / 1000} kB`).join(', ')}; growth (4 is linear)`,
  );
  return Object.entries(HOSTILE).flatMap(([name, make]) => {
    const articles = SIZES.map(make);
    const measured = (runs: number) => articles.map((article) => best(runs, () => analyse(article)));
    const looks = measured(RUNS);
    const seconds = isSteep(looks) ? measured(RUNS_IN_DOUBT) : looks;
    const steep = isSteep(seconds);
    const growth = growthOf(seconds);
    const cells = seconds.map((s) => (1000 * s).toFixed(0).padStart(7)).join('');
    console.log(`  ${name.padEnd(36)}${cells}${growth.toFixed(1).padStart(7)}${steep ? '  too steep' : ''}`);
    return steep ? [name] : [];
  });
}

const growthOf = (seconds: readonly number[]): number => seconds.at(-1)! / seconds[0]!;
const isSteep = (seconds: readonly number[]): boolean =>
  growthOf(seconds) > TOO_STEEP && seconds.at(-1)! > NEGLIGIBLE;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Each run begins with an empty heap: what the one before left would be collected in its time. */
function best(runs: number, run: () => void): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      collectGarbage();
      return timed(run);
    }),
  );
}
