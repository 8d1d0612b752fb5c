/**
 * PolNeAR as published: text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat stand-off). Of articles with several
 * annotators the alphabetically first is taken. brat counts code points and cuts spans at line ends; both are undone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../utils/analysis/model.ts';

export interface Annotated {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: Annotated[];
}

/** Why the directory cannot be read as one of PolNeAR's, or null. */
export function problemWith(directory: string): string | null {
  const absent = ['text', 'attributions'].find((part) => !existsSync(join(directory, part)));
  if (absent !== undefined) return `${directory} has no ${absent}/.`;
  const files = annotationsIn(directory);
  if (files.length === 0) return `${join(directory, 'attributions')} holds no .ann file.`;
  const lone = files.find((file) => !existsSync(textFile(directory, articleOf(file))));
  return lone === undefined ? null : `attributions/${lone} has no text/${articleOf(lone)}.txt.`;
}

export function readArticles(directory: string): AnnotatedArticle[] {
  const articles = new Map<string, AnnotatedArticle>();
  for (const file of annotationsIn(directory)) {
    const id = articleOf(file);
    if (articles.has(id)) continue;
    const text = readFileSync(textFile(directory, id), 'utf8');
    const annotation = readFileSync(join(directory, 'attributions', file), 'utf8');
    articles.set(id, { id, text, attributions: parse(annotation, text) });
  }
  return [...articles.values()];
}

const annotationsIn = (directory: string): string[] =>
  readdirSync(join(directory, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort();

const articleOf = (file: string): string => file.replace(/_[^_]+\.ann$/, '');
const textFile = (directory: string, id: string): string => join(directory, 'text', `${id}.txt`);

export function parse(annotation: string, text: string): Annotated[] {
  const spans = new Map<string, Span[]>();
  const attributions: Annotated[] = [];
  const offset = offsets(text);
  const lines = annotation.split('\n');
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line);
    if (match)
      spans.set(
        match[1]!,
        joinFragments(
          match[2]!.split(';').map((part) => fragment(part, offset)),
          text,
        ),
      );
  }
  for (const line of lines) {
    if (!/^E\d/.test(line)) continue;
    const attribution: Annotated = { source: [], cue: [], content: [] };
    for (const [, role, id] of line.matchAll(/(Source|Cue|Content)\d*:(T\d+)/g)) {
      const key = role === 'Source' ? 'source' : role === 'Cue' ? 'cue' : 'content';
      attribution[key].push(...(spans.get(id!) ?? []));
    }
    if (attribution.content.length > 0) attributions.push(attribution);
  }
  return attributions;
}

function fragment(part: string, offset: (codePoint: number) => number): Span {
  const [start = 0, end = 0] = part.trim().split(' ').map(Number);
  return { start: offset(start), end: offset(end) };
}

/** Fragments with nothing but white space between them are one span. */
function joinFragments(fragments: Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of fragments.sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && start >= before.end && text.slice(before.end, start).trim() === '') before.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Code point index -> UTF-16 offset. */
function offsets(text: string): (codePoint: number) => number {
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    at.push(offset);
    offset += character.length;
  }
  return (codePoint) => at[codePoint] ?? text.length;
}
