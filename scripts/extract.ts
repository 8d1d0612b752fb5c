/**
 * `npm run extract`: the analysis of a file, or of a stream of articles, by the very modules of the extension.
 * Exit code 0 if all went well, 1 if something could not be read, 2 if it was asked for what it does not know.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { ArticleText } from '../utils/analysis/model.ts';
import { listing } from '../utils/export/terminal.ts';
import { analyse } from '../utils/rules/analyse.ts';
import { ENGLISH } from '../utils/words/words.ts';
import { readCommandLine, refuse } from './command-line.ts';
import { extractLine } from './extract-lines.ts';
import { linesOf } from './lines.ts';
import { fromPage, fromText } from './read-input.ts';

const USAGE = `npm run extract -- FILE.html | FILE.txt | -     what the article says, and who is credited, to read
npm run extract -- --json FILE                  the analysis as JSON
npm run --silent extract -- --jsonl < LINES     {"id", "text"} or {"id", "html", "url"} a line in, an analysis a line out`;

const PAGE_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
};

// A reader further down the pipe ("| head") may close it; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals: files } = readCommandLine(
    { allowPositionals: true, options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } } },
    USAGE,
  );
  if (values.jsonl && files.length > 0) refuse('--jsonl reads standard input, no file.', USAGE);
  if (values.jsonl) return stream();
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) refuse('One file is needed, or "-" for standard input.', USAGE);
  return single(file, values.json ?? false);
}

/** Memory stays constant: one line at a time, and a slow reader of the output slows the reading of the input. */
async function stream(): Promise<number> {
  let code = 0;
  for await (const line of linesOf(process.stdin)) {
    if (!line.trim()) continue;
    const { output, ok } = extractLine(line);
    if (!ok) code = 1;
    if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
  }
  return code;
}

function single(file: string, asJson: boolean): number {
  try {
    const analysis = analyse(readInput(file));
    process.stdout.write(asJson ? `${JSON.stringify(analysis, null, 2)}\n` : listing(analysis, ENGLISH));
    return 0;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

/** A page is told by the file's ending, and where that says nothing (standard input), by its first character. */
function readInput(file: string): ArticleText {
  const content = readFileSync(file === '-' ? 0 : file);
  const type = PAGE_TYPES[extname(file).toLowerCase()];
  if (type) return fromPage(content, null, type);
  const text = content.toString('utf8');
  const isPage = extname(file) !== '.txt' && text.trimStart().startsWith('<');
  return isPage ? fromPage(content) : fromText(text);
}
