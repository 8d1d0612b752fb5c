/** `npm start`: build, open a browser with the extension on an article, click the icon. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser/find-browser.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { clickToolbar, TooOldToClick } from '../browser/toolbar.ts';
import { readOptions, type StartOptions, USAGE } from './options.ts';
import { report } from './report.ts';
import { openTarget } from './target.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = `${root}.output/chrome-mv3`;

async function main(options: StartOptions): Promise<void> {
  const target = await openTarget(options.target);
  if (options.build) build();
  const launched = await launch({
    executable: findBrowser(),
    extension: EXTENSION,
    headless: options.headless,
    // Without a window nobody sees what a saved page loads; with one it is a page like any other.
    offline: options.headless && target.url.startsWith('http://127.0.0.1'),
    // In a window the person's own choice holds, unless told otherwise.
    colorScheme: options.dark ? 'dark' : options.headless ? 'light' : null,
  });
  try {
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    await page.goto(target.url, { waitUntil: 'load' });
    if (options.headless) await report(launched, page, { out: options.out, name: target.name });
    else await stayOpen(launched, () => clickToolbar(launched, page));
  } finally {
    await launched.close();
    await target.close();
  }
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

/** Until the person closes the window. */
async function stayOpen({ context }: Launched, click: () => Promise<unknown>): Promise<void> {
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  try {
    await click();
    console.log('Claimlight is open. Close the browser window to end.');
  } catch (error) {
    if (!(error instanceof TooOldToClick)) throw error;
    console.log(
      'Now click the icon of Claimlight (in the menu of the jigsaw piece). Close the window to end.',
    );
  }
  await closed;
}

const options = readOptions();
if (options === null) console.log(USAGE);
else
  await main(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
