import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** vitest prints failures by it; Node has it from version 21. */
const groups: { groupBy?: unknown } = Map;
groups.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const grouped = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    grouped.set(key, [...(grouped.get(key) ?? []), item]);
  }
  return grouped;
};

const BROWSER = ['tests/e2e/**/*.test.ts', 'tests/**/*.browser.test.{ts,tsx}'];
const BUILT = ['tests/built/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...BROWSER, ...BUILT] } },
      /** Reads .output; `npm test` builds it first. */
      { test: { name: 'built', include: BUILT } },
      /** Starts an installed browser. */
      {
        test: {
          name: 'e2e',
          include: BROWSER,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
