/** Settings on the framework's own storage, over a stand-in for the browser's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/analysis/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/extension/settings.ts';

const { fakeBrowser } = await vi.hoisted(async () => {
  const fake = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { browser: fake.fakeBrowser });
  return fake;
});
const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());
const figuresOff = {
  ...DEFAULT_SETTINGS,
  categories: { ...DEFAULT_SETTINGS.categories, figures: false },
};

it('keeps what was chosen, and leaves other keys alone', async () => {
  await local.set({ other: 'stays' });
  await saveSettings(figuresOff);
  expect(await loadSettings()).toEqual(figuresOff);
  expect(await local.get()).toMatchObject({ other: 'stays', settings: figuresOff });
});

describe('falls back to the defaults', () => {
  it.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['a text', 'figures'],
    ['a list', []],
    ['settings of an older version', { categories: { speakers: true }, colour: 'green' }],
    ['a field of another type', { ...DEFAULT_SETTINGS, firstRunSeen: 'yes' }],
    ['an object without a prototype’s manners', JSON.parse('{"__proto__": {"firstRunSeen": true}}')],
  ])('on %s', async (_what, value) => {
    await local.set({ settings: value });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('where storage fails', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

it('takes from settings of a later version what it knows, and overwrites nothing by reading', async () => {
  const later = { ...figuresOff, readAloud: true };
  await local.set({ settings: later, settings$: { v: 9 } });
  expect(await loadSettings()).toEqual(figuresOff);
  expect(await local.get()).toEqual({ settings: later, settings$: { v: 9 } });
});

it('tells whoever saves that there is no room, and what was stored stands', async () => {
  await saveSettings(figuresOff);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSettings(DEFAULT_SETTINGS)).rejects.toThrow('quota');
  expect(await loadSettings()).toEqual(figuresOff);
});

it('tells every change until it is no longer asked to', async () => {
  const life = new AbortController();
  const seen = vi.fn();
  watchSettings(seen, life.signal);
  await saveSettings(figuresOff);
  expect(seen).toHaveBeenCalledExactlyOnceWith(figuresOff);
  life.abort();
  await saveSettings(DEFAULT_SETTINGS);
  expect(seen).toHaveBeenCalledTimes(1);
});
