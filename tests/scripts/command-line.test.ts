import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8' });

/** A script starts a Node of its own, which takes its time on a busy machine. */
const START_TIME = 30_000;

it.each<[reason: string, usage: string, command: string[]]>([
  ["Unknown option '--hedless'", 'npm start', ['scripts/start/main.ts', '--hedless']],
  ['One page at a time.', 'npm start', ['scripts/start/main.ts', 'a.html', 'b.html']],
  [
    'There is no file or folder no-such-folder.',
    '--texts',
    ['scripts/bench.ts', '--texts', 'no-such-folder'],
  ],
  ['tests has no text/.', 'npm run accuracy', ['scripts/accuracy.ts', 'tests']],
])('says “%s” and how it is used, and does nothing', { timeout: START_TIME }, (reason, usage, command) => {
  const { status, stdout, stderr } = run(...command);
  expect(stderr).toContain(reason);
  expect(stderr).toContain(usage);
  expect(stderr).not.toMatch(/\n\s+at /); // no stack
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
