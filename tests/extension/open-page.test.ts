import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '../../utils/extension/open-page.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const TAB = 7;
const { tabs, scripting, extension } = browser;
const silent = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const answer = (value: object) => Promise.resolve({ ok: true, value });

beforeEach(() => {
  vi.resetAllMocks();
  tabs.sendMessage.mockImplementation(silent);
  scripting.executeScript.mockResolvedValue([]);
});

describe('a page that already has its reader', () => {
  it('is asked, not injected again, and its state stands', async () => {
    tabs.sendMessage.mockImplementation(() => answer({ state: 'not-article' }));
    expect(await openPage(TAB)).toEqual({ state: 'not-article' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is read again after "Clear"', async () => {
    tabs.sendMessage.mockImplementation((_tab: number, { type }: { type: string }) =>
      answer({ state: type === 'read' ? 'reading' : 'idle' }),
    );
    expect(await openPage(TAB)).toEqual({ state: 'reading' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('shows what broke when it answers with an error', async () => {
    tabs.sendMessage.mockResolvedValue({ ok: false, error: 'Error: out of memory' });
    expect(await openPage(TAB)).toEqual({ state: 'broken', details: 'Error: out of memory' });
  });

  it('refuses an answer of another shape', async () => {
    tabs.sendMessage.mockResolvedValue({ ok: true, value: { state: 'done', analysis: 'everything' } });
    await expect(openPage(TAB)).rejects.toThrow();
  });
});

it('puts the reader into a page where nothing answers', async () => {
  scripting.executeScript.mockImplementation(async () => {
    tabs.sendMessage.mockImplementation(() => answer({ state: 'reading' }));
    return [];
  });
  expect(await openPage(TAB)).toEqual({ state: 'reading' });
  expect(scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: TAB, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
  });
});

describe('a page that refuses the reader', () => {
  const refused = (url: string | undefined, fileAccess: boolean) => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    tabs.get.mockResolvedValue({ url });
    extension.isAllowedFileSchemeAccess.mockResolvedValue(fileAccess);
    return openPage(TAB);
  };

  it.each<[url: string | undefined, fileAccess: boolean, state: string]>([
    ['file:///home/a/story.html', false, 'file-without-right'],
    ['file:///home/a/story.html', true, 'closed-page'],
    ['chrome://settings/', false, 'closed-page'],
    [undefined, false, 'closed-page'],
  ])('%s, right to files %s: %s', async (url, fileAccess, state) => {
    expect(await refused(url, fileAccess)).toEqual({ state });
  });
});
