/** What lands on the clipboard when a person copies from the popup, and that its link finds the words again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../../scripts/browser/toolbar.ts';
import { click, raise, type Stage } from './harness.ts';

let stage: Stage;
let popup: Popup;
let link: string;
beforeAll(async () => {
  stage = await raise();
  popup = await click(stage, await stage.open(`${stage.articles.origin}/wire-flood.html`));
  await popup.evaluate(catchClipboard);
});
afterAll(() => stage.close());

/** The machine's clipboard is shared with whoever else works on it: what would go there is kept in the page. */
function catchClipboard(): void {
  navigator.clipboard.write = async ([item]) => {
    const texts = await Promise.all(
      item!.types.map(async (type) => [type, await (await item!.getType(type)).text()]),
    );
    document.body.dataset.copied = JSON.stringify(Object.fromEntries(texts));
  };
}

async function copied(): Promise<Record<string, string>> {
  await popup.waitFor(() => document.body.dataset.copied !== undefined);
  return JSON.parse(
    await popup.evaluate(() => {
      const { copied } = document.body.dataset;
      delete document.body.dataset.copied;
      return copied!;
    }),
  );
}

it('a statement: its words, who, and a link to just these words', async () => {
  await popup.click('.row-more', 'statement');
  await popup.click('.statement .actions button');
  const { 'text/plain': plain, 'text/html': html } = await copied();
  expect(plain).toMatch(/^“We have boats.* – Helena Okoro-Lind, Interior Minister/);
  link = /https?:\S+#:~:text=\S+/.exec(plain!)?.[0] ?? '';
  expect(html).toContain(`<a href="${link}"><cite>`);
});

it('figures as a table, with links to their words', async () => {
  await popup.click('[aria-haspopup=menu]');
  await popup.click('[role=menuitem]', 'Copy figures as a table');
  const rows = (await copied())['text/plain']!.split('\n').map((line) => line.split('\t'));
  expect(rows[0]).toHaveLength(7);
  // The page stops making links when their time is up; on a busy machine only the first ones are sure.
  expect(rows[1]![0]).toBe('at least 87');
  expect(rows[1]![5]).toMatch(/#:~:text=.*87/);
});

it('everything as Markdown', async () => {
  await popup.click('[aria-haspopup=menu]');
  await popup.click('[role=menuitem]', 'Copy everything');
  expect((await copied())['text/plain']).toMatch(
    /^# .+\n[\s\S]+\n## Speakers\n[\s\S]+\n## Figures\n[\s\S]+\n## Sources\n/,
  );
});

it('the link brings its reader to the words', async () => {
  const reader = await stage.open(link);
  await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(0);
});
