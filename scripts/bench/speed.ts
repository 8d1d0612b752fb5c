/**
 * Words per second of the whole analysis and of figures alone, beside what they stand on (wink) and a peer
 * (compromise), on the same texts in the same run.
 *
 * What counts is the time that passes, as with tinybench and mitata: processor time also holds what the engine compiles
 * and collects beside it on other cores, up to half as much again, and nobody waits for that. Those libraries warm up for
 * a fixed part of a second, made for small functions. The rules are some thousand functions and go on getting faster for
 * thirty rounds and more, wink for about six; so here rounds go on until nobody gets faster. Contenders take turns and
 * have as many rounds each; the best one counts, so that a busy machine slows all alike. What a reader of one article
 * waits for is the first reading, told apart.
 */
import nlp from 'compromise';
import type { ArticleText } from '../../utils/analysis/model.ts';
import { plainArticle } from '../plain-article.ts';
import { firstReading } from './cold.ts';
import { wordCount } from './texts.ts';

/** Steady: in so many rounds no contender's best got better by more than the share. */
const STEADY_ROUNDS = 15;
const NOTABLE = 0.02;
const MOST_ROUNDS = 150;
/** A round is long enough that the clock's grain does not count and that garbage is collected in each. */
const WORDS_PER_ROUND = 15_000;

type Rules = typeof import('./rules.ts');

export async function benchSpeed(rules: Rules, texts: readonly string[]): Promise<void> {
  const contenders: readonly [string, (article: ArticleText) => unknown][] = [
    ['wink alone', rules.winkAlone],
    ['reading alone', rules.readAlone],
    ['the whole analysis', rules.analyse],
    ['figures alone', rules.figuresAlone],
    ['compromise alone', ({ text }) => nlp(text)],
  ];
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  const articles = Array.from({ length: Math.ceil(WORDS_PER_ROUND / words) }, () => texts)
    .flat()
    .map(plainArticle);
  const { seconds, rounds } = steady(
    contenders.map(([, run]) => () => {
      for (const article of articles) run(article);
    }),
  );
  const all = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
  const speed = seconds.map((best) => all / best);
  console.log(
    `speed: words per second, best of ${rounds} rounds of ${all} words (${texts.length} texts), after which nobody got faster`,
  );
  contenders.forEach(([name], i) => {
    const share = i === 0 ? '' : `  ${(speed[i]! / speed[0]!).toFixed(2)} of wink`;
    console.log(`  ${name.padEnd(24)}${Math.round(speed[i]!).toLocaleString('en').padStart(10)}${share}`);
  });
  const [wink, whole] = [
    await firstReading('winkAlone', texts[0]!),
    await firstReading('analyse', texts[0]!),
  ];
  console.log(
    `  the first text in a fresh worker (${wordCount(texts[0]!)} words): wink alone ${wink.toFixed(0)} ms, the whole analysis ${whole.toFixed(0)} ms`,
  );
}

/** Lets the runs take turns until none gets faster; answers the best time of each. */
function steady(runs: readonly (() => void)[]): { seconds: number[]; rounds: number } {
  const seconds = runs.map(() => Number.POSITIVE_INFINITY);
  let rounds = 0;
  let since = 0;
  while (since < STEADY_ROUNDS && rounds < MOST_ROUNDS) {
    rounds++;
    since++;
    for (const [i, run] of runs.entries()) {
      const time = timed(run);
      if (time < seconds[i]! * (1 - NOTABLE)) since = 0;
      seconds[i] = Math.min(seconds[i]!, time);
    }
  }
  return { seconds, rounds };
}

/** Seconds that pass while `run` runs. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
