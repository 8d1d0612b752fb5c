/** A Firefox of its own with the extension loaded for as long as it runs: the page in front, the icon, the popup. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';

/** Nothing of its own accord: no welcome, no update, no look at the network. */
const QUIET: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface Firefox {
  goTo(url: string): Promise<void>;
  /** The body of a function that runs in the page, and what it returns. */
  inPage(body: string): Promise<unknown>;
  /** Clicks the icon in the toolbar; answers whether the extension had the right to the tab before and after. */
  clickToolbar(): Promise<{ before: boolean; after: boolean }>;
  /** An expression about the open popup's `document`. */
  inPopup(expression: string): Promise<unknown>;
  /** Moves the mouse there, in pixels of the window. */
  pointAt(x: number, y: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `extension` is the unpacked build, `id` the one that its manifest names. */
export async function launchFirefox(executable: string, extension: string, id: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'claimlight-firefox-'));
  const port = await freePort();
  const settings = Object.entries({ ...QUIET, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    settings
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const options = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const process_ = spawn(executable, [...options, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '900' },
  });
  const ended = new Promise((resolve) => process_.once('exit', resolve));
  const end = async () => {
    process_.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession');
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return {
      ...controls(marionette, id),
      close: async () => {
        marionette.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function controls(marionette: Marionette, id: string): Omit<Firefox, 'close'> {
  const value = async (command: string, parameters: object) =>
    ((await marionette.send(command, parameters)) as { value: unknown }).value;
  /** A function of Firefox's own world, where tabs and toolbars are. */
  const inBrowser = async (body: string, ...args: unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...arguments).then((ok) => done({ ok }), (error) => done({ error: String(error) }));`;
      const answer = await value('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system' });
      const { ok, error } = answer as { ok?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return ok;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    goTo: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    inPage: (body) => value('WebDriver:ExecuteScript', { script: body, args: [] }),
    clickToolbar: async () => (await inBrowser(CLICK, id)) as Awaited<ReturnType<Firefox['clickToolbar']>>,
    inPopup: (expression) => inBrowser(IN_POPUP, expression),
    pointAt: async (x, y) => {
      const move = { type: 'pointerMove', duration: 50, x: Math.round(x), y: Math.round(y) };
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move] };
      await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
    },
    screenshot: async () =>
      Buffer.from((await value('WebDriver:TakeScreenshot', { full: false })) as string, 'base64'),
  };
}

const CLICK = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const isGranted = () => extension.tabManager.hasActiveTabPermission(window.gBrowser.selectedTab);
  const before = isGranted();
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  return { before, after: isGranted() };`;

/** The popup is a browser within Firefox's window; a script sent into it answers by message. */
const IN_POPUP = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const wait = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const find = () => [...window.document.querySelectorAll('.webextension-popup-browser')].find((browser) =>
    browser.browsingContext?.currentURI?.spec.startsWith('moz-extension:') &&
    !browser.browsingContext.currentWindowGlobal?.isInitialDocument);
  for (let i = 0; i < 200 && !find(); i++) await wait(50);
  const browser = find();
  if (!browser) throw new Error('the popup did not open');
  const name = 'claimlight:' + Math.random();
  const script = \`(async (document) => (\${args[0]}))(content.document)
    .then((ok) => sendAsyncMessage('\${name}', { ok }), (error) => sendAsyncMessage('\${name}', { error: String(error) }));\`;
  const answer = await new Promise((resolve) => {
    browser.messageManager.addMessageListener(name, (message) => resolve(message.data));
    browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    wait(1_000).then(() => resolve({ error: 'the popup does not answer' }));
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.ok;`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
