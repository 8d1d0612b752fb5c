/** The house keeps its floors, and what could turn a page's text into markup or code stays out of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const ROOMS = ['utils', 'components', 'entrypoints'];

const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = posix.join(room, name.replaceAll('\\', '/'));
      return { path, source: readFileSync(new URL(path, root), 'utf8') };
    }),
);
const isWords = (path: string) => path.startsWith('utils/words/');

/** For each room, the inner ones first, the rooms that it may import from, beside itself. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'utils/analysis': [],
  'utils/words': ['utils/analysis'],
  'utils/quotations': ['utils/analysis'],
  'utils/rules/drafts.ts': ['utils/analysis'],
  'utils/rules/lexicon': ['utils/analysis'],
  'utils/rules/text': ['utils/analysis', 'utils/rules/lexicon'],
  'utils/rules/attributions': [
    ...['utils/analysis', 'utils/quotations', 'utils/rules/lexicon', 'utils/rules/text'],
    'utils/rules/drafts.ts',
  ],
  'utils/rules/figures': [
    ...['utils/analysis', 'utils/rules/lexicon', 'utils/rules/text'],
    'utils/rules/drafts.ts',
  ],
  'utils/rules/voices': [
    ...['utils/analysis', 'utils/rules/lexicon', 'utils/rules/text'],
    'utils/rules/drafts.ts',
  ],
  'utils/rules': [
    ...['utils/analysis', 'utils/rules/text', 'utils/rules/attributions', 'utils/rules/figures'],
    'utils/rules/voices',
  ],
  'utils/article': ['utils/analysis'],
  'utils/export': ['utils/analysis', 'utils/quotations', 'utils/words'],
  components: ['utils/analysis', 'utils/quotations', 'utils/words', 'utils/export'],
  'utils/page': [
    ...['utils/analysis', 'utils/quotations', 'utils/article', 'utils/words', 'utils/export'],
    'components',
  ],
  'utils/extension': [
    ...['utils/analysis', 'utils/rules', 'utils/article', 'utils/page', 'utils/export', 'utils/words'],
    'components',
  ],
  entrypoints: ['utils/analysis', 'utils/extension', 'utils/page', 'components'],
};

const roomOf = (path: string): string =>
  Object.keys(FLOORS).find((room) => path === room || path.startsWith(`${room}/`)) ?? path;

function importsOf(path: string, source: string): string[] {
  const specifiers = [...source.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)];
  return specifiers.map(([, from, bare]) => {
    const specifier = from ?? bare ?? '';
    return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}

/** The files from which imports lead back to themselves. */
function circlesIn(among: typeof files): string[] {
  const below = new Map(among.map(({ path, source }) => [path, importsOf(path, source)]));
  return among.map(({ path }) => path).filter((path) => reach(below, path).has(path));
}

function reach(below: ReadonlyMap<string, string[]>, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [...(below.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(below.get(path) ?? []));
  }
  return seen;
}

describe('floors', () => {
  it('gives every file a room', () => {
    expect(files.filter(({ path }) => !(roomOf(path) in FLOORS)).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('%s looks only down', (room, below) => {
    const up = files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, source }) =>
        importsOf(path, source)
          .filter((target) => ROOMS.some((r) => target.startsWith(`${r}/`)))
          .filter((target) => ![room, ...below].includes(roomOf(target)))
          .map((target) => `${path} -> ${target}`),
      );
    expect(up).toEqual([]);
  });

  it('imports in no circle, types included', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  it('would see a circle', () => {
    const a = { path: 'utils/a.ts', source: "import type { B } from './b.ts';" };
    const b = { path: 'utils/b.ts', source: "export {\n  a,\n} from './a.ts';" };
    expect(circlesIn([a, b])).toEqual(['utils/a.ts', 'utils/b.ts']);
    expect(circlesIn([a, { ...b, source: '' }])).toEqual([]);
  });

  it('calls the browser’s extension interface only in utils/extension and entrypoints', () => {
    const callers = files
      .filter(({ path }) => !/^(?:utils\/extension|entrypoints)\//.test(path))
      .filter(({ source }) => /from 'wxt\/|\b(?:browser|chrome)\.\w+\./.test(source));
    expect(callers.map(({ path }) => path)).toEqual([]);
  });

  it('keeps rules free of any page', () => {
    const touching = files
      .filter(({ path }) => path.startsWith('utils/rules/'))
      .filter(({ source }) =>
        /(?<![\w.'"])(?:window|globalThis|navigator|HTMLElement|querySelector)\b/.test(source),
      );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    const long = files
      .filter(({ path }) => path.startsWith('entrypoints/'))
      .filter(({ source }) => source.trimEnd().split('\n').length > 40);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

/** What makes markup or code of text. A page's text is hostile: it is only ever shown as text. */
const BANNED: Readonly<Record<string, RegExp>> = {
  innerHTML: /\binnerHTML\b/,
  outerHTML: /\bouterHTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  'document.write': /\bdocument\.write/,
  DOMParser: /\bDOMParser\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  eval: /(?<![\w.])eval\(/,
  Function: /\bnew Function\b/,
  'javascript: address': /['"`]javascript:/,
  'window message': /addEventListener\(\s*'message'/,
  onMessageExternal: /\bonMessageExternal\b/,
};
/** Each exception with its reason. */
const ALLOWED: ReadonlyArray<readonly [rule: string, path: string, reason: string]> = [
  [
    'innerHTML',
    'utils/article/tracked-clone.ts',
    'defines the property on a detached clone, so that Readability’s retry keeps its nodes',
  ],
  ['javascript: address', 'utils/article/tracked-clone.ts', 'a selector: finds such links, makes none'],
];

describe('text stays text', () => {
  it.each(Object.entries(BANNED))('no %s', (rule, pattern) => {
    const breaking = files
      .filter(({ path }) => !isWords(path))
      .filter(({ path }) => !ALLOWED.some(([name, file]) => name === rule && file === path))
      .filter(({ source }) => pattern.test(source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')));
    expect(breaking.map(({ path }) => path)).toEqual([]);
  });

  it('needs every exception that it lists', () => {
    for (const [rule, path] of ALLOWED) {
      const file = files.find((f) => f.path === path);
      expect(BANNED[rule]?.test(file?.source ?? ''), `${rule} in ${path}`).toBe(true);
    }
  });
});
