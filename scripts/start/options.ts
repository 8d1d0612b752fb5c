/** The command line of `npm start`. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly target: string | undefined;
  readonly headless: boolean;
  /** Where screenshots go. */
  readonly out: string;
  readonly dark: boolean;
  readonly build: boolean;
}

export const USAGE = `npm start [-- [URL-or-file] [options]]

  Builds Claimlight, opens it in a browser of its own on an article (the sample article, if none is given)
  and clicks its icon.

  --headless   without a window: prints the three lists and writes a screenshot of page and popup
               (so it does by itself where there is no display, and in CI)
  --out DIR    where the screenshots go (.cache/screenshots)
  --dark       for a reader who prefers dark
  --no-build   takes the build that is there`;

export function readOptions(args: readonly string[]): StartOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      headless: { type: 'boolean' },
      out: { type: 'string', default: '.cache/screenshots' },
      dark: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
  if (values.help) return null;
  return {
    target: positionals[0],
    headless: values.headless ?? !hasDisplay(),
    out: values.out,
    dark: values.dark,
    build: !values['no-build'],
  };
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
