/** The sample articles: their names, and each read as the extension reads it (the same article reader, on jsdom). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Analysis, ArticleText } from '../../utils/analysis/model.ts';
import { readArticle } from '../../utils/article/read.ts';
import { analyse } from '../../utils/rules/analyse.ts';
import { parseReading, type Reading } from './reading.ts';

const ROOM = new URL('../articles/', import.meta.url);
const file = (name: string, ending: string): URL => new URL(`${name}.${ending}`, ROOM);

export const SAMPLES: readonly string[] = readdirSync(ROOM)
  .filter((entry) => entry.endsWith('.html'))
  .map((entry) => entry.slice(0, -'.html'.length))
  .sort();

/** `name` as in SAMPLES, or "other/…". Throws where the reader finds no article. */
export function readSample(name: string): ArticleText {
  const result = readArticle(openSample(name));
  if (!result.ok) throw new Error(`${name}: ${result.reason}`);
  return result.value.article;
}

/** The page as it stands in its file. */
export const sourceOf = (name: string): string => readFileSync(file(name, 'html'), 'utf8');

export function openSample(name: string): Document {
  const url = `https://${name.replace(/\W/g, '-')}.example/story`;
  return new JSDOM(sourceOf(name), { url }).window.document;
}

export const analyseSample = (name: string): Analysis => analyse(readSample(name));

export const readingOf = (name: string): Reading =>
  parseReading(readFileSync(file(name, 'expected.txt'), 'utf8'));

export const goldenFile = (name: string): URL => file(name, 'golden.txt');

/** null: nobody has looked at this sample's analysis yet. */
export function goldenOf(name: string): string | null {
  return existsSync(goldenFile(name)) ? readFileSync(goldenFile(name), 'utf8') : null;
}
