/** The command line of `npm start`. */
import { readCommandLine, refuse } from '../command-line.ts';

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

/** Null where help is asked for; ends the script with the usage on what it does not know. */
export function readOptions(): StartOptions | null {
  const { values, positionals } = readCommandLine(
    {
      allowPositionals: true,
      options: {
        headless: { type: 'boolean' },
        out: { type: 'string', default: '.cache/screenshots' },
        dark: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    },
    USAGE,
  );
  if (positionals.length > 1) refuse('One page at a time.', USAGE);
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
