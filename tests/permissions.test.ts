/** What people are told about permissions is what the built extension asks for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../wxt.config.ts';

it('explains exactly the permissions that the manifest names', async () => {
  const told = readFileSync(new URL('../PERMISSIONS.md', import.meta.url), 'utf8');
  const rows = [...told.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const { permissions } = await manifest({
    browser: 'chrome',
    command: 'build',
    manifestVersion: 3,
    mode: 'production',
  });
  expect(rows).toEqual(permissions);
});
