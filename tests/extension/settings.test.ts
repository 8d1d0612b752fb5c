import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/analysis/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/extension/settings.ts';

const disk = vi.hoisted(() => ({
  value: undefined as unknown,
  broken: false,
  watchers: new Set<(value: unknown) => void>(),
}));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (_key: string, { fallback }: { fallback: unknown }) => ({
      getValue: async () => {
        if (disk.broken) throw new Error('quota');
        return disk.value ?? fallback;
      },
      setValue: async (value: unknown) => {
        disk.value = value;
        for (const watcher of disk.watchers) watcher(value);
      },
      watch: (watcher: (value: unknown) => void) => {
        disk.watchers.add(watcher);
        return () => void disk.watchers.delete(watcher);
      },
    }),
  },
}));

beforeEach(() => {
  disk.value = undefined;
  disk.broken = false;
  disk.watchers.clear();
});
const figuresOff = {
  ...DEFAULT_SETTINGS,
  categories: { ...DEFAULT_SETTINGS.categories, figures: false },
};

it('keeps what was chosen', async () => {
  await saveSettings(figuresOff);
  expect(await loadSettings()).toEqual(figuresOff);
});

it.each<[what: string, value: unknown]>([
  ['nothing', undefined],
  ['a text', 'figures'],
  ['a list', []],
  ['settings of another version', { categories: { speakers: true }, colour: 'green' }],
  ['a field of another type', { ...DEFAULT_SETTINGS, firstRunSeen: 'yes' }],
])('falls back to the defaults on %s', async (_what, value) => {
  disk.value = value;
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('falls back to the defaults where storage fails', async () => {
  disk.broken = true;
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
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
