/** The part of the reading bench that runs inside the page. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../utils/article/read.ts';
import { selectText } from '../../utils/article/select.ts';
import { toRanges } from '../../utils/page/anchor.ts';

const ink = (text: string) => text.replace(/\s+/g, '');

/** What the reader makes of the page, and how much of it stands on live text. */
export function inspect() {
  const started = performance.now();
  const result = readArticle(document, { anyway: true });
  const first = performance.now() - started;
  const { kept } = selectText(document);
  const plain = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
  const selected = [...kept].map((node) => node.data).join('');
  const complete = ink(selected) === ink(plain);
  if (!result.ok) return { first, complete, plainLength: ink(plain).length, text: null };
  const { article, anchors } = result.value;
  let mapped = 0;
  let previous: Text | null = null;
  let ordered = true;
  const bodyStart = article.blocks.find((block) => block.kind !== 'headline')?.start ?? 0;
  for (const { node, nodeStart, start, end } of anchors) {
    const then = article.text.slice(start, end);
    const now = node.isConnected ? node.data.slice(nodeStart, nodeStart + end - start) : '';
    if (ink(now) === ink(then)) mapped += ink(then).length;
    if (start < bodyStart) continue;
    if (previous && previous !== node && !(previous.compareDocumentPosition(node) & 4)) ordered = false;
    previous = node;
  }
  const painted = toRanges(result.value, { start: 0, end: article.text.length });
  return {
    first,
    complete,
    plainLength: ink(plain).length,
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    isArticle: result.value.isArticle,
    characters: ink(article.text).length,
    mapped,
    ordered,
    painted: ink(painted.map((range) => range.toString()).join('')).length,
  };
}

/** Milliseconds of one reading, of Readability alone on a clone of its own, and of that clone. */
export function time(oursFirst: boolean) {
  const ours = () => {
    const started = performance.now();
    readArticle(document, { anyway: true });
    return performance.now() - started;
  };
  const alone = () => {
    const started = performance.now();
    const clone = document.cloneNode(true) as Document;
    const cloned = performance.now();
    new Readability(clone).parse();
    return { clone: cloned - started, parse: performance.now() - cloned };
  };
  if (!oursFirst) {
    const plain = alone();
    return { ours: ours(), ...plain };
  }
  const own = ours();
  return { ours: own, ...alone() };
}
