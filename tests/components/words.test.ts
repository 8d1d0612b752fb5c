/** Every word on screen comes from the catalogue, and every word of the catalogue can come on screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/words/en.ts';

const root = new URL('../../', import.meta.url);
const filesUnder = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      source: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));

/** Attributes that a person sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);
const LETTERS = /\p{L}{2}/u;

describe('the rules', () => {
  const names = filesUnder('utils/rules').flatMap(({ source }) =>
    [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((found) => found[1]!),
  );

  it.each([...new Set(names)])('"Why marked?" has words of its own for %s', (name) => {
    expect(Object.keys(en)).toContain(`why.rule.${name}`);
  });

  it('are named where this looks for them', () => {
    expect(names).toEqual(expect.arrayContaining(['according-to', 'label', 'multiple']));
  });
});

describe('components', () => {
  it.each(filesUnder('components').map(({ path, source }) => [path, source]))(
    '%s holds no words of its own',
    (path, source) => {
      expect(ownWords(source, path.endsWith('x'))).toEqual([]);
    },
  );

  it('would catch words in text, in a label and in a string that is drawn', () => {
    expect(ownWords('const a = <b title="Two words">Hello</b>;', true)).toEqual(['Two words', 'Hello']);
    expect(ownWords("const a = <b>{open ? 'Close it' : null}</b>;", true)).toEqual(['Close it']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is looked at
    expect(ownWords('const a = <b aria-label={`Copy ${x}`} class="row-main" />;', true)).toEqual(['Copy']);
  });
});

describe('the catalogue', () => {
  const users = [...filesUnder('components'), ...filesUnder('utils')].filter(
    ({ path }) => !path.endsWith('/en.ts'),
  );
  const all = users.map(({ source }) => source).join('\n');

  it.each(Object.keys(en))('%s is used', (key) => {
    // `statement.${kind}.lower` uses every key that fits the template.
    const templates = [...all.matchAll(/`([a-zA-Z.-]+\.)\$\{[^`]*?\}([a-zA-Z.-]*)`/g)];
    const fits = templates.some(([, head, tail]) => key.startsWith(head!) && key.endsWith(tail!));
    expect(fits || all.includes(`'${key}'`) || all.includes(`"${key}"`)).toBe(true);
  });

  it('never gives a verdict', () => {
    const words = JSON.stringify(Object.values(en)).replaceAll('Claimlight', '');
    expect(words).not.toMatch(
      /\b(?:claims?|unsourced|unverified|verif\w*|trust\w*|bias\w*|facts?|fake|misleading)\b/i,
    );
  });
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The words that this source would draw without asking the catalogue. */
function ownWords(source: string, isJsx: boolean): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang: isJsx ? 'tsx' : 'ts' }), false);
  return found;

  function visit(value: unknown, drawn: boolean): void {
    if (Array.isArray(value)) for (const one of value) visit(one, drawn);
    if (!isNode(value)) return;
    const text = wordsIn(value);
    if (text !== null && (drawn || value.type === 'JSXText') && LETTERS.test(text)) found.push(text.trim());
    for (const [key, child] of Object.entries(value)) visit(child, isDrawn(value, key, drawn));
  }
}

function wordsIn(node: Node): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateElement') return null;
  const { cooked } = node.value as { cooked: string };
  return cooked;
}

/** Does what stands under this key of the node come on screen (or to the ear)? */
function isDrawn(node: Node, key: string, drawn: boolean): boolean {
  switch (node.type) {
    case 'JSXAttribute':
      return isNode(node.name) && SPOKEN.has(String(node.name.name));
    case 'JSXElement':
    case 'JSXFragment':
      return key === 'children';
    case 'ConditionalExpression':
      return drawn && key !== 'test';
    case 'LogicalExpression':
      return drawn && key === 'right';
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      return drawn;
    default:
      return false;
  }
}
