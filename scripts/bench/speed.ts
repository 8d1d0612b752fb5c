/**
 * Words per second of the whole analysis and of figures alone, beside what they stand on (wink) and a peer
 * (compromise), on the same texts in the same run. Contenders take turns, so that a busy machine slows all alike.
 */
import nlp from 'compromise';
import type { ArticleText } from '../../utils/analysis/model.ts';
import { plainArticle } from '../plain-article.ts';
import { wordCount } from './texts.ts';

/** The best one counts: what disturbs a round only ever adds time. */
const ROUNDS = 9;
/** A round is long enough that the clock's grain and a stray collection of garbage do not count. */
const WORDS_PER_ROUND = 15_000;

type Rules = typeof import('./rules.ts');

export function benchSpeed(rules: Rules, texts: readonly string[]): void {
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
  const seconds = contenders.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++)
    contenders.forEach(([, run], i) => {
      const time = timed(() => {
        for (const article of articles) run(article);
      });
      // The first round warms up.
      if (round >= 0) seconds[i]!.push(time);
    });
  const all = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
  const speed = seconds.map((times) => all / Math.min(...times));
  console.log(`speed: words per second, best of ${ROUNDS} rounds of ${all} words (${texts.length} texts)`);
  contenders.forEach(([name], i) => {
    const share = i === 0 ? '' : `  ${(speed[i]! / speed[0]!).toFixed(2)} of wink`;
    console.log(`  ${name.padEnd(24)}${Math.round(speed[i]!).toLocaleString('en').padStart(10)}${share}`);
  });
}

/** Seconds of processor time that `run` takes: what else the machine does then does not count. */
export function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
