/** `npm run bench`: what cannot be a test, which is times, and what needs pages that are not ours. */
import { existsSync } from 'node:fs';
import { builtRules } from './bench/built-rules.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchMarking } from './bench/marking.ts';
import { benchReading } from './bench/reading.ts';
import { benchSpeed } from './bench/speed.ts';
import { benchTexts } from './bench/texts.ts';
import { readCommandLine, refuse } from './command-line.ts';

const USAGE = `npm run bench                       speed on the sample articles, hostile texts at three sizes, marks on long pages
npm run bench -- --texts PATH       the same on a folder of .txt and .html files, or a .jsonl of {"text"}
npm run bench -- --pages DIR [--truth FILE.jsonl]   the reading of saved pages, in a real browser`;

const { texts, pages, truth } = readCommandLine(
  { options: { texts: { type: 'string' }, pages: { type: 'string' }, truth: { type: 'string' } } },
  USAGE,
).values;
const missing = [texts, pages, truth].find((path) => path !== undefined && !existsSync(path));
if (missing !== undefined) refuse(`There is no file or folder ${missing}.`, USAGE);
if (truth !== undefined && pages === undefined) refuse('--truth goes with --pages.', USAGE);

if (pages === undefined) {
  const rules = await builtRules();
  await benchSpeed(rules, benchTexts(texts));
  const steep = benchHostile(rules.analyse);
  if (steep.length > 0) process.exitCode = 1;
  await benchMarking();
  console.log('reading: left out, no folder of saved pages was given (--pages DIR)');
} else await benchReading(pages, truth);
