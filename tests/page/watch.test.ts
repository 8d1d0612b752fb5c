import { afterEach, expect, it, vi } from 'vitest';
import { toRanges } from '../../utils/page/anchor.ts';
import { type PageChange, watchArticle } from '../../utils/page/watch.ts';
import { PROSE, page, paragraphsOf, read } from '../article/page.ts';

const stop = { now: new AbortController() };
afterEach(() => stop.now.abort());

function setUp(texts = PROSE) {
  stop.now = new AbortController();
  const document = page(
    `<body><main id="app"><article>${paragraphsOf(texts)}</article></main><p id="else">x</p></body>`,
  );
  // The observer is a global in a browser.
  vi.stubGlobal('MutationObserver', document.defaultView!.MutationObserver);
  const article = read(document);
  const changes: PageChange[] = [];
  watchArticle(
    article,
    () => true,
    (change) => changes.push(change),
    stop.now.signal,
  );
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));
  return { document, article, changes, quiet };
}
const words = ({ article }: PageChange, block: number) =>
  toRanges(article, article.article.blocks[block]!).map(String).join('');

it('finds the article again after the page was rendered anew', async () => {
  const { document, changes, quiet } = setUp();
  const app = document.getElementById('app')!;
  app.innerHTML = `<section>${app.innerHTML}</section>`;
  await quiet();
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ lost: false, more: false });
  expect(words(changes[0]!, 1)).toBe(PROSE[1]);
  expect(toRanges(changes[0]!.article, { start: 0, end: 5 })[0]!.startContainer.isConnected).toBe(true);
});

it('says what is gone, and keeps the places of the rest', async () => {
  const { document, changes, quiet } = setUp();
  document.querySelector('p')!.textContent = 'Something else stands here now.';
  await quiet();
  expect(changes[0]).toMatchObject({ lost: true });
  expect(words(changes[0]!, 0)).toBe('');
  expect(words(changes[0]!, 2)).toBe(PROSE[2]);
});

it('finds the article where it was put before it went from its old place', async () => {
  const { document, changes, quiet } = setUp();
  const old = document.querySelector('article')!;
  document.getElementById('else')!.after(old.cloneNode(true));
  await quiet();
  old.remove();
  await quiet();
  expect(changes.at(-1)).toMatchObject({ lost: false });
  expect(words(changes.at(-1)!, 2)).toBe(PROSE[2]);
});

it('of words that come twice, finds those again that were rendered anew', async () => {
  const { document, changes, quiet } = setUp([...PROSE, PROSE[1]!]);
  const last = document.querySelector('p:last-child')!;
  const fresh = last.cloneNode(true);
  last.replaceWith(fresh);
  await quiet();
  const { article } = changes[0]!;
  expect(words(changes[0]!, 3)).toBe(PROSE[1]);
  expect(fresh.contains(toRanges(article, article.article.blocks[3]!)[0]!.startContainer)).toBe(true);
});

it('finds a sentence again of which one word was rendered anew', async () => {
  const { document, changes, quiet } = setUp([
    PROSE[0]!,
    PROSE[1]!.replace('April', '<b>April</b>'),
    PROSE[2]!,
  ]);
  const word = document.querySelector('b')!;
  word.replaceWith(word.cloneNode(true));
  await quiet();
  expect(changes[0]).toMatchObject({ lost: false });
  expect(words(changes[0]!, 1)).toBe(PROSE[1]);
});

it('finds what was gone when it comes back', async () => {
  const { document, changes, quiet } = setUp();
  const app = document.getElementById('app')!;
  const before = app.innerHTML;
  app.textContent = 'Loading';
  await quiet();
  app.innerHTML = before;
  await quiet();
  expect(changes.map(({ lost }) => lost)).toEqual([true, false]);
  expect(words(changes[1]!, 1)).toBe(PROSE[1]);
});

it('tells of text that came later, once', async () => {
  const { document, changes, quiet } = setUp();
  const add = () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = PROSE[0]! + PROSE[1]!;
    document.querySelector('article')!.append(paragraph);
  };
  add();
  await quiet();
  add();
  await quiet();
  expect(changes.map(({ lost, more }) => [lost, more])).toEqual([[false, true]]);
});

it('is silent about what does not touch the article, and after it was stopped', async () => {
  const { document, changes, quiet } = setUp();
  document.getElementById('else')!.textContent = 'y';
  document.querySelector('p')!.append(document.createElement('img'));
  await quiet();
  stop.now.abort();
  document.querySelector('article')!.remove();
  await quiet();
  expect(changes).toEqual([]);
});
