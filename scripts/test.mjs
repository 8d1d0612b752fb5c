/**
 * `npm test`: everything that a change has to pass, in order of how soon it tells. Ends with one line of counts.
 * A step that fails does not hide the next; only what needs the builds is left out where they failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${root}.cache/test`;
const counts = { passed: 0, failed: 0, skipped: 0 };

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const begun = Date.now();

check('Types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
check('Lint', ['biome', 'check', '--config-path=tests/lint.json', '.']);
suite('Unit tests', 'unit');
const built = check(
  'Builds for Chrome and Firefox',
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox', '--mv3'],
);
if (built) {
  suite('What was built', 'built');
  suite('End to end, in a real browser', 'e2e');
}

const seconds = Math.round((Date.now() - begun) / 1000);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\nIn ${seconds} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Commands that count as one check; their output is shown only where they fail. */
function check(title, ...commands) {
  for (const [command, ...args] of commands) {
    const { status, stdout, stderr } = npx([command, ...args], 'pipe');
    if (status === 0) continue;
    console.log(`✗ ${title}\n${stdout}${stderr}`);
    counts.failed++;
    return false;
  }
  console.log(`✓ ${title}`);
  counts.passed++;
  return true;
}

/** One project of tests/vitest.config.ts. */
function suite(title, project) {
  console.log(`\n${title}`);
  const file = `${RESULTS}/${project}.json`;
  const { status } = npx(
    [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    ],
    'inherit',
  );
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = readResults(file);
  counts.passed += numPassedTests;
  counts.skipped += numPendingTests;
  // A file that cannot even be loaded has no failed test of its own.
  counts.failed += Math.max(numFailedTests, numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 1 };
  }
}

function npx(args, stdio) {
  const shell = process.platform === 'win32';
  return spawnSync('npx', ['--no-install', ...args], { cwd: root, encoding: 'utf8', stdio, shell });
}
