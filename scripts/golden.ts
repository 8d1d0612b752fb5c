/**
 * The sample articles through the reader and the rules, beside their readings by hand.
 *
 *   npm run golden                    what is found of each, and beyond
 *   npm run golden -- NAME …          the whole listing of these, and each difference from the reading
 *   npm run golden -- --accept NAME … records their goldens ("all": every one). Look at the listing first.
 */
import { writeFileSync } from 'node:fs';
import { type Comparison, compare } from '../tests/golden/compare.ts';
import { golden } from '../tests/golden/golden.ts';
import { analyseSample, goldenFile, readingOf, SAMPLES } from '../tests/golden/samples.ts';

const args = process.argv.slice(2);
const accept = args.includes('--accept');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((name) => name !== 'all' && !SAMPLES.includes(name));
if (unknown.length > 0 || (accept && wanted.length === 0)) {
  console.error(
    `No sample of that name: ${unknown.join(', ') || '(none given)'}. There are: ${SAMPLES.join(', ')}`,
  );
  process.exit(2);
}
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
