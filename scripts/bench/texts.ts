/** Texts to measure on: a folder of .txt or .html files, a .jsonl file of {"text"}, or the project's own sample articles. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';
import { readSample, SAMPLES } from '../../tests/golden/samples.ts';
import { readArticle } from '../../utils/article/read.ts';

const lineSchema = z.object({ text: z.string() });

/** What cannot be read as an article is left out. */
export function benchTexts(path: string | undefined): string[] {
  if (path === undefined) return SAMPLES.map((name) => readSample(name).text);
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((entry) => fileText(join(path, entry)) ?? []);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)).text);
}

function fileText(file: string): string | null {
  if (file.endsWith('.txt')) return readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) return null;
  const result = readArticle(new JSDOM(readFileSync(file, 'utf8')).window.document);
  return result.ok ? result.value.article.text : null;
}

export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
