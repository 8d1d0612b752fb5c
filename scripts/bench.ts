/** `npm run bench -- --pages DIR [--truth FILE.jsonl]`: what cannot be a test, since it needs pages that are not ours. */
import { existsSync } from 'node:fs';
import { benchReading } from './bench/reading.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const chrome = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const pages = option('--pages');
if (!pages) console.log('reading: left out, no folder of saved pages was given (--pages DIR)');
else if (!chrome) console.log('reading: left out, no browser was found (CHROME_PATH)');
else await benchReading(pages, option('--truth'), chrome);
