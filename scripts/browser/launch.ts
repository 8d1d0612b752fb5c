/** A browser of its own with the extension loaded: own profile, own window, nothing of the person's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium } from 'playwright-core';

export interface LaunchOptions {
  readonly executable: string;
  /** The unpacked build. */
  readonly extension: string;
  readonly headless: boolean;
  /** true: the browser reaches 127.0.0.1 and nothing else. */
  readonly offline: boolean;
  /** null: as the system has it. */
  readonly colorScheme: 'light' | 'dark' | null;
  /** Everything the browser asks for goes through here, even what is on localhost. */
  readonly proxy?: string;
}

export interface Launched {
  readonly context: BrowserContext;
  /** The browser's own session of the DevTools protocol. */
  readonly cdp: CDPSession;
  readonly extensionId: string;
  close(): Promise<void>;
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function launch(options: LaunchOptions): Promise<Launched> {
  try {
    return await launchWith(options, false);
  } catch (error) {
    // Browsers before CDP `Extensions.loadUnpacked`; branded Chrome since 137 ignores this switch in turn.
    if (!/wasn't found|not available/i.test(String(error))) throw error;
    return launchWith(options, true);
  }
}

async function launchWith(options: LaunchOptions, bySwitch: boolean): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'claimlight-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    viewport: options.headless ? { width: 1200, height: 900 } : null,
    colorScheme: options.colorScheme,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? ['--disable-gpu', '--force-prefers-reduced-motion'] : []),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(bySwitch ? [`--load-extension=${options.extension}`] : []),
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const cdp = await browserOf(context).newBrowserCDPSession();
    const extensionId = bySwitch
      ? await idOfRunning(context)
      : (await cdp.send('Extensions.loadUnpacked', { path: options.extension })).id;
    return { context, cdp, extensionId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('the browser gives no session of its own');
  return browser;
}

async function idOfRunning(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return new URL(worker.url()).host;
}
