/** `npm run golden`: the sample articles through the reader and the rules, beside their readings by hand. */
import { writeFileSync } from 'node:fs';
import { type Comparison, compare } from '../tests/golden/compare.ts';
import { golden } from '../tests/golden/golden.ts';
import { analyseSample, goldenFile, readingOf, SAMPLES } from '../tests/golden/samples.ts';
import { readCommandLine, refuse } from './command-line.ts';

const USAGE = `npm run golden                    what is found of each, and beyond
npm run golden -- NAME …          the whole listing of these, and each difference from the reading
npm run golden -- --accept NAME … records their goldens ("all": every one). Look at the listing first.

Samples: ${SAMPLES.join(', ')}`;

const { values, positionals: wanted } = readCommandLine(
  { allowPositionals: true, options: { accept: { type: 'boolean', default: false } } },
  USAGE,
);
const { accept } = values;
const unknown = wanted.filter((name) => name !== 'all' && !SAMPLES.includes(name));
if (unknown.length > 0) refuse(`No sample of that name: ${unknown.join(', ')}`, USAGE);
if (accept && wanted.length === 0) refuse('--accept needs the names of samples.', USAGE);
const chosen = wanted.length === 0 || wanted.includes('all') ? SAMPLES : wanted;
const total: Comparison['counts'][] = [];
for (const name of chosen) {
  const analysis = analyseSample(name);
  const { counts } = compare(analysis, readingOf(name));
  total.push(counts);
  if (accept) writeFileSync(goldenFile(name), golden(analysis, readingOf(name)));
  else if (wanted.length > 0) console.log(golden(analysis, readingOf(name)));
  console.log(row(name, [counts]));
}
console.log(row('all', total));

/** "wire-flood  speakers 6/6 +0  …": found of the reading's, and how many beyond it. */
function row(name: string, counts: readonly Comparison['counts'][]): string {
  const cells = (['speakers', 'sources', 'statements', 'figures'] as const).map((list) => {
    const sum = (key: 'expected' | 'found' | 'extra') => counts.reduce((n, c) => n + c[list][key], 0);
    return `${list} ${sum('found')}/${sum('expected')} +${sum('extra')}`.padEnd(24);
  });
  return `${name.padEnd(20)}${cells.join('')}`.trimEnd();
}
