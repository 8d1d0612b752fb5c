/** The built manifests are what a store and a reader see; every key of them is a decision. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'));

const SHARED_KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'description',
  'icons',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

describe.each([
  ['chrome-mv3', ['minimum_chrome_version']],
  ['firefox-mv3', ['browser_specific_settings']],
])('%s', (build, own) => {
  const manifest = manifestOf(build);

  it('asks for the clicked tab, scripting and storage, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
  });

  it('has no key beside the known ones: no hosts, no standing content script, nothing web-accessible', () => {
    expect(Object.keys(manifest).sort()).toEqual([...SHARED_KEYS, ...own].sort());
  });

  it('lets its own pages load nothing from anywhere, and run only its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map((part) => [part.trim().split(' ')[0], part.trim().split(' ').slice(1)]),
    );
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'none'"],
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('opens by a keyboard shortcut and takes no more than the four that a browser suggests', () => {
    expect(manifest.commands._execute_action.suggested_key.default).toBeTruthy();
    expect(Object.keys(manifest.commands).length).toBeLessThanOrEqual(4);
  });

  it('names icons that are there', () => {
    for (const path of [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)])
      expect(readFileSync(new URL(`../../.output/${build}${path}`, import.meta.url)).length).toBeGreaterThan(
        100,
      );
  });
});

it('tells Firefox that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
