/** Which browser to run: one that is installed, else one that can be fetched, else words that say what to install. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome, Chromium and Edge by their names on Linux, newest channels last. */
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-beta',
  'google-chrome-unstable',
];
const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  `${process.env.HOME ?? ''}/Applications/${name}.app/Contents/MacOS/${name}`,
]);
const FIREFOX_ON_MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const WINDOWS_PATHS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
  ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((product) =>
    join(
      process.env[variable] ?? 'C:/Program Files',
      product,
      'Application',
      product === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe',
    ),
  ),
);

const HINT = `No Chrome, Chromium or Edge was found. Install one (Debian: "apt install chromium"; otherwise
https://www.google.com/chrome/), or say where yours is: CHROME=/path/to/chrome npm start`;

/** The path of a browser to run. Installs one where none is found; throws an error with what to do where that fails. */
export function findBrowser(): string {
  return installedBrowser() ?? aptInstalled() ?? fetched() ?? fail();
}

export function installedBrowser(): string | null {
  const chosen = process.env.CHROME;
  if (chosen) return chosen;
  if (process.platform === 'darwin') return MAC_PATHS.find((path) => existsSync(path)) ?? null;
  if (process.platform === 'win32') return WINDOWS_PATHS.find((path) => existsSync(path)) ?? null;
  return onPath(LINUX_NAMES);
}

/** A stock Firefox, or null; none is ever fetched. */
export function installedFirefox(): string | null {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  if (process.platform === 'darwin') return FIREFOX_ON_MAC.find((path) => existsSync(path)) ?? null;
  return onPath(['firefox', 'firefox-esr']);
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path) return path;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As root on Debian, the distribution's own package is the surest way to a browser with all its libraries. */
function aptInstalled(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  console.log('No browser found: installing Debian’s chromium …');
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  if (!run('update', '-q')) return null;
  return run('install', '-y', '-q', '--no-install-recommends', 'chromium') ? installedBrowser() : null;
}

/** Chrome for Testing, kept in .cache; it works where its system libraries are there. */
function fetched(): string | null {
  console.log('No browser found: trying to fetch Chrome for Testing …');
  try {
    const answer = execFileSync(
      'npx',
      ['--yes', '@puppeteer/browsers@2', 'install', 'chrome@stable', '--path', '.cache/browsers'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' },
    );
    // "chrome@138.0.7204.49 /path/to/chrome"
    const path = answer
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^\S+\s+/, '');
    return path && isExecutable(path) ? path : null;
  } catch {
    return null;
  }
}

function fail(): never {
  throw new Error(HINT);
}
