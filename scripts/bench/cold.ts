/** The time of a first reading: nothing is compiled yet, as in the worker that the click has just started. */
import { Worker } from 'node:worker_threads';
import { plainArticle } from '../plain-article.ts';
import { BUILT } from './built-rules.ts';

/** The best of so many fresh workers counts: what disturbs one only ever adds to it. */
const WORKERS = 3;

const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.rules).then((rules) => {
  const start = performance.now();
  rules[workerData.name](workerData.article);
  parentPort.postMessage(performance.now() - start);
});`;

/** Milliseconds that a function of the built rules takes for the text in a fresh worker, when the rules are loaded. */
export async function firstReading(name: 'winkAlone' | 'analyse', text: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WORKERS; i++)
    times.push(
      await new Promise<number>((resolve, reject) => {
        const workerData = { rules: BUILT.href, name, article: plainArticle(text) };
        new Worker(SCRIPT, { eval: true, workerData }).once('message', resolve).once('error', reject);
      }),
    );
  return Math.min(...times);
}
