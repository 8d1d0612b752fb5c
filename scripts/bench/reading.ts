/** Reading, measured in a real browser on a folder of saved pages: anchoring, time, body, agreement with `extract`. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { openPlainBrowser } from '../browser/plain.ts';
import { bundle } from '../bundle.ts';
import { fromPage } from '../read-input.ts';
import type { inspect, time } from './reading-page.ts';
import { eachPage, PAGE_URL, type SavedPage, savedPages } from './saved-pages.ts';
import { compareTexts } from './shingles.ts';

/** Each order of the two readings so often on each page; the page's figure is the median. */
const ROUNDS = 3;

type Inspected = ReturnType<typeof inspect>;
type Times = ReturnType<typeof time>;
interface Measured {
  readonly name: string;
  readonly seen: Inspected;
  readonly times: Times;
  readonly sameAsExtract: boolean;
  readonly difference: string;
}

export async function benchReading(folder: string, truthFile: string | undefined): Promise<void> {
  const pages = savedPages(folder);
  const script = await bundle('scripts/bench/reading-page.ts', 'Reading');
  const browser = await openPlainBrowser(['--disable-gpu']);
  const measured: Measured[] = [];
  try {
    await eachPage(browser, pages, `${script};globalThis.Reading = Reading; 0`, async (page, run) => {
      const seen = await run<Inspected>('Reading.inspect()');
      const rounds: Times[] = [];
      for (let i = 0; i < 2 * ROUNDS; i++) rounds.push(await run<Times>(`Reading.time(${i % 2 === 0})`));
      const middle = (key: keyof Times) =>
        quantile(
          rounds.map((round) => round[key]),
          0.5,
        );
      const times = { ours: middle('ours'), clone: middle('clone'), parse: middle('parse') };
      measured.push({ name: page.name, seen, times, ...agreement(page, seen.text ?? '') });
    });
  } finally {
    await browser.close();
  }
  printAnchoring(measured);
  printTimes(measured);
  printAgreement(measured);
  if (truthFile) printBodies(measured, truthFile);
}

function agreement(page: SavedPage, text: string) {
  const other = fromPage(page.html, `${PAGE_URL}/${page.name}`).text;
  let at = 0;
  while (at < Math.max(text.length, other.length) && text[at] === other[at]) at++;
  const around = (s: string) => JSON.stringify(s.slice(Math.max(0, at - 20), at + 50));
  return { sameAsExtract: text === other, difference: `${around(text)} / ${around(other)}` };
}

function printAnchoring(measured: readonly Measured[]): void {
  const read = measured.filter(({ seen }) => seen.text);
  const sum = (of: (seen: Inspected) => number) => read.reduce((n, { seen }) => n + of(seen), 0);
  const share = sum((s) => s.mapped ?? 0) / sum((s) => s.characters ?? 0);
  const whole = read.filter(({ seen }) => seen.mapped === seen.characters).length;
  const lossy = measured.filter(({ seen }) => !seen.complete && seen.plainLength > 0);
  console.log(
    `${measured.length} pages, ${read.length} with text, ${read.filter((m) => m.seen.isArticle).length} taken for articles`,
  );
  console.log(
    `mapped ${percent(share)} of the characters, ${whole} pages wholly; order kept on ${read.filter((m) => m.seen.ordered).length}`,
  );
  console.log(
    `selection equal to Readability's own text on ${measured.length - lossy.length} pages ${names(lossy)}`,
  );
}

function printTimes(measured: readonly Measured[]): void {
  const of = (value: (times: Times) => number) => measured.map(({ times }) => value(times));
  const ours = of((t) => t.ours);
  for (const [name, alone] of [
    ['Readability alone, without its clone', of((t) => t.parse)],
    ['Readability alone, with its clone', of((t) => t.clone + t.parse)],
  ] as const) {
    const ratios = [0.5, 0.95].map((q) => (quantile(ours, q) / quantile(alone, q)).toFixed(2));
    console.log(
      `ms median / p95 / max: ours ${spread(ours)}; ${name} ${spread(alone)}; ratio of medians ${ratios[0]}, of p95s ${ratios[1]}`,
    );
  }
  console.log(`first reading in a fresh world: ${spread(measured.map(({ seen }) => seen.first))} ms`);
}

function printAgreement(measured: readonly Measured[]): void {
  const others = measured.filter((one) => !one.sameAsExtract);
  console.log(`same text from extract on ${measured.length - others.length} of ${measured.length} pages`);
  for (const { name, difference } of others) console.log(`  ${name}: ${difference}`);
}

const truthSchema = z.object({ id: z.string(), text: z.string() });

function printBodies(measured: readonly Measured[], file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const truths = new Map(lines.map((line) => truthSchema.parse(JSON.parse(line))).map((t) => [t.id, t.text]));
  const scored = measured.flatMap(({ name, seen }) => {
    const truth = truths.get(name);
    return truth === undefined ? [] : [{ name, ...compareTexts(bodyOf(seen), truth) }];
  });
  for (const { name, f1, precision, recall } of scored) {
    console.log(`  ${name}: F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}`);
  }
  const mean = (key: 'f1' | 'precision' | 'recall') =>
    (scored.reduce((n, s) => n + s[key], 0) / scored.length).toFixed(4);
  if (scored.length)
    console.log(`body of ${scored.length}: F1 ${mean('f1')} P ${mean('precision')} R ${mean('recall')}`);
}

function bodyOf(seen: Inspected): string {
  if (!seen.text) return '';
  const { text } = seen;
  return seen.blocks
    .filter((b) => b.kind !== 'headline')
    .map((b) => text.slice(b.start, b.end))
    .join('\n');
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}
const spread = (values: readonly number[]) =>
  [0.5, 0.95, 1].map((q) => quantile(values, q).toFixed(1)).join(' / ');
const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
const names = (list: readonly Measured[]) =>
  list.length ? `(not: ${list.map((m) => m.name).join(', ')})` : '';
