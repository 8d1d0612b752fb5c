/** Time on texts made to be slow, at three sizes: it has to grow as they do. */
import { HOSTILE } from '../../tests/rules/hostile.ts';
import type { Analysis, ArticleText } from '../../utils/analysis/model.ts';
import { plainArticle } from '../plain-article.ts';
import { timed } from './speed.ts';

/** UTF-16 units; each is twice the one before. */
const SIZES = [50_000, 100_000, 200_000];
/** The best of so many runs counts: what disturbs a run only ever adds to it. */
const RUNS = 3;
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
    const seconds = SIZES.map((size) => {
      const article = plainArticle(make(size));
      return Math.min(...Array.from({ length: RUNS }, () => timed(() => analyse(article))));
    });
    const growth = seconds.at(-1)! / seconds[0]!;
    const steep = growth > TOO_STEEP && seconds.at(-1)! > NEGLIGIBLE;
    const cells = seconds.map((s) => (1000 * s).toFixed(0).padStart(7)).join('');
    console.log(`  ${name.padEnd(36)}${cells}${growth.toFixed(1).padStart(7)}${steep ? '  too steep' : ''}`);
    return steep ? [name] : [];
  });
}
