/**
 * What cannot be a test: times, and what needs pages that are not ours.
 *
 *   npm run bench                       speed on the sample articles, and hostile texts at three sizes
 *   npm run bench -- --texts PATH       the same on a folder of .txt and .html files, or a .jsonl of {"text"}
 *   npm run bench -- --pages DIR [--truth FILE.jsonl]   the reading of saved pages, in a real browser
 */
import { existsSync } from 'node:fs';
import { builtRules } from './bench/built-rules.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchReading } from './bench/reading.ts';
import { benchSpeed } from './bench/speed.ts';
import { benchTexts } from './bench/texts.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const chrome = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const pages = option('--pages');
if (!pages) {
  const rules = await builtRules();
  benchSpeed(rules, benchTexts(option('--texts')));
  const steep = benchHostile(rules.analyse);
  if (steep.length > 0) process.exitCode = 1;
  console.log('reading: left out, no folder of saved pages was given (--pages DIR)');
} else if (!chrome) console.log('reading: left out, no browser was found (CHROME_PATH)');
else await benchReading(pages, option('--truth'), chrome);
