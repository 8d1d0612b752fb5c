import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../scripts/extract-lines.ts';
import { linesOf } from '../../scripts/lines.ts';
import { fromPage } from '../../scripts/read-input.ts';
import { analysisSchema } from '../../utils/analysis/model.ts';
import { PROSE, paragraphsOf } from '../article/page.ts';

const HTML = `<!doctype html><html lang="en"><title>Pier to close</title><h1>Pier to close</h1>
  <article>${paragraphsOf(PROSE)}</article></html>`;
const extract = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  });

describe('a line of a stream', () => {
  it('keeps a text to the character and makes each of its lines a paragraph', () => {
    const text = `  ${PROSE[0]}\u2028\n\n\n${PROSE[1]} \n`;
    const { output, ok } = extractLine(JSON.stringify({ id: 'a', text }));
    const { id, ...analysis } = JSON.parse(output);
    expect(ok).toBe(true);
    expect(id).toBe('a');
    expect(analysis.text).toBe(text);
    expect(analysis.blocks).toHaveLength(2);
    expect(analysisSchema.safeParse(analysis).success).toBe(true);
  });

  it('reads a page by the same reader as the extension', () => {
    const { output } = extractLine(JSON.stringify({ id: 'p', html: HTML, url: 'https://paper.example/a' }));
    expect(JSON.parse(output)).toMatchObject({
      id: 'p',
      text: ['Pier to close', ...PROSE].join('\n\n'),
      url: 'https://paper.example/a',
      title: 'Pier to close',
    });
  });

  it.each(['<!doctype>', '<!DOCTYPE "x">', '<!doctype 5html public "a"b">'])(
    'reads a page with the broken document type %s',
    (doctype) => {
      const html = HTML.replace('<!doctype html>', doctype);
      expect(JSON.parse(extractLine(JSON.stringify({ id: 'd', html })).output)).toMatchObject({
        text: ['Pier to close', ...PROSE].join('\n\n'),
      });
    },
  );

  it('reads the bytes of a page that declares its encoding far below, and of one in an older encoding', () => {
    const page = (charset: string) =>
      HTML.replace('<title>', `<style>${' '.repeat(4000)}</style><meta charset="${charset}"><title>`).replace(
        PROSE[0]!,
        `PORT ELLÉRY — ${PROSE[0]}`,
      );
    expect(fromPage(Buffer.from(page('utf-8'))).text).toContain('PORT ELLÉRY — The harbour');
    const latin = HTML.replace('<title>', '<meta charset="iso-8859-1"><title>').replace('Pier', 'Piér');
    expect(fromPage(Buffer.from(latin, 'latin1')).title).toBe('Piér to close');
  });

  it('gives an empty page an empty analysis, and a wrong line an error line', () => {
    expect(JSON.parse(extractLine('{"id":"e","html":""}').output)).toMatchObject({
      id: 'e',
      text: '',
      figures: [],
    });
    expect(JSON.parse(extractLine('{"id":"w","words":1}').output)).toMatchObject({
      id: 'w',
      error: expect.any(String),
    });
    expect(JSON.parse(extractLine('{"id":').output)).toMatchObject({ id: null, error: expect.any(String) });
    expect(extractLine('[]').ok).toBe(false);
  });
});

it('splits a stream at line feeds alone, in whatever pieces it comes', async () => {
  const bytes = Buffer.from('{"a":"\u2028é"}\n\n{"b":2}');
  const stream = (async function* () {
    for (const byte of bytes) yield Buffer.from([byte]);
  })();
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  expect(lines).toEqual(['{"a":"\u2028é"}', '', '{"b":2}']);
});

// A process of its own for each: seconds where the machine is busy.
describe('the command', { timeout: 30_000 }, () => {
  it('goes on after a bad line and tells so by its exit code, with nothing but lines on its output', () => {
    const good = JSON.stringify({ id: 'g', text: PROSE.join('\n\n') });
    const { stdout, status } = extract(['--jsonl'], `${good}\nnonsense\n${good}\n`);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => [id, Boolean(error)])).toEqual([
      ['g', false],
      [null, true],
      ['g', false],
    ]);
    expect(status).toBe(1);
    expect(extract(['--jsonl'], `${good}\n`).status).toBe(0);
  });

  it('lists a file to read, and gives its analysis as JSON', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'claimlight-')), 'story.html');
    writeFileSync(file, HTML);
    const readable = extract([file]).stdout;
    expect(readable).toContain('Pier to close');
    expect(readable).toContain('Not credited in this sentence');
    const { stdout } = extract(['--json', file]);
    expect(JSON.parse(stdout).text).toContain(PROSE[2]);
  });

  it('says how it is used when asked for what it does not know', () => {
    const { status, stderr } = extract(['--xml']);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run extract');
  });
});
