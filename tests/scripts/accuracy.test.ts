/** `npm run accuracy` on a directory of the form in which PolNeAR is published. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemWith } from '../../scripts/polnear/annotations.ts';

const TEXT = 'The harbour café is closed, the warden said.\n\nAnn Roe said the pier would open\nin May.\n';
/** As brat has it: code points, spans cut at line ends. */
const ANNOTATION = `T1\tSource 28 38\tthe warden
T2\tCue 39 43\tsaid
T3\tContent 0 26\tThe harbour café is closed
T4\tSource 46 53\tAnn Roe
T5\tCue 54 58\tsaid
T6\tContent 59 78;79 85\tthe pier would open in May
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
`;

let directory = '';
const put = (path: string, text: string) => writeFileSync(join(directory, path), text);
const accuracy = () =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/accuracy.ts', directory], { encoding: 'utf8' });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'polnear-'));
  for (const part of ['text', 'attributions']) mkdirSync(join(directory, part));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('scores what is found against the annotations', () => {
  put('text/harbour.txt', TEXT);
  put('attributions/harbour_ab12.ann', ANNOTATION);
  const { stdout, status } = accuracy();
  expect(status).toBe(0);
  expect(stdout).toMatch(/all +exact .* relation 100\.0 100\.0 100\.0 {3}\(P R F1; 2 annotated, 2 found\)/);
  expect(stdout).toContain('1 articles');
});

it('refuses a directory that is none, with the reason', () => {
  expect(accuracy()).toMatchObject({ status: 2, stderr: expect.stringContaining('holds no .ann file') });
  put('attributions/harbour_ab12.ann', ANNOTATION);
  expect(problemWith(directory)).toBe('attributions/harbour_ab12.ann has no text/harbour.txt.');
  put('text/harbour.txt', TEXT);
  expect(problemWith(directory)).toBeNull();
  rmSync(join(directory, 'text'), { recursive: true });
  expect(problemWith(directory)).toBe(`${directory} has no text/.`);
});

it.each(['accuracy', 'fit-ends', 'fit-cues'])('%s asks for a directory before it does anything', (script) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('-- DIR');
});
