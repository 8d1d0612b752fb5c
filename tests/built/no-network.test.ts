/** The built scripts hold no way to the network and no way to run text as code; the promise is checked on what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const NETWORK = {
  fetch: /(?<![\w$.])fetch\s*\(|(?:window|self|globalThis)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  'peer connection': /\bRTCPeerConnection\b/,
  'image beacon': /\bnew Image\b/,
  importScripts: /\bimportScripts\b/,
  'dynamic import': /(?<![\w$.])import\s*\(/,
  'external message': /\bonMessageExternal\b|\bonConnectExternal\b/,
};
const CODE = {
  eval: /(?<![\w$.])eval\s*\(/,
  'new Function': /\bnew Function\b|(?<![\w$.])Function\s*\(/,
  'timer with text': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
};
/** Addresses that are never loaded: names of vocabularies, and what the framework's error messages point to. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org|schema\.org|ogp\.me|purl\.org|wxt\.dev|github\.com\/wxt-dev|developer\.mozilla\.org)(?:\/|$)/;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const root = new URL(`../../.output/${build}/`, import.meta.url);
  const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, source: readFileSync(new URL(name, root), 'utf8') }));

  it('consists of worker, reader and popup', () => {
    expect(scripts.map(({ name }) => name.replace(/-[\w-]+(?=\.js$)/, '')).sort()).toEqual([
      'background.js',
      'chunks/popup.js',
      'content-scripts/reader.js',
    ]);
  });

  it.each(Object.entries({ ...NETWORK, ...CODE }))('has no %s', (_name, pattern) => {
    for (const { name, source } of scripts) {
      const found = pattern.exec(source);
      const around = found && `${name}: …${source.slice(Math.max(0, found.index - 60), found.index + 80)}…`;
      expect(around).toBeNull();
    }
  });

  it('holds no address to load from', () => {
    const addresses = scripts.flatMap(({ source }) => source.match(/https?:\/\/[\w.-]+[^\s"'`\\)]*/g) ?? []);
    expect(addresses.filter((address) => !NAMES.test(address))).toEqual([]);
  });
});
