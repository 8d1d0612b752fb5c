/** What to open: an address as it is, a file (also packed) by way of localhost, else the sample article. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../browser/serve.ts';

const SAMPLE = fileURLToPath(new URL('../../tests/articles/wire-flood.html', import.meta.url));

export interface Target {
  readonly url: string;
  /** A short name for files about it. */
  readonly name: string;
  close(): Promise<void>;
}

export async function openTarget(wanted: string | undefined): Promise<Target> {
  if (wanted && !existsSync(wanted)) {
    if (!/^[a-z][a-z-]*:/i.test(wanted)) throw new Error(`There is no file ${wanted}.`);
    if (!URL.canParse(wanted)) throw new Error(`${wanted} is no address.`);
    const url = new URL(wanted);
    return { url: url.href, name: url.hostname || 'page', close: async () => {} };
  }
  const file = resolve(wanted ?? SAMPLE);
  if (!statSync(file).isFile()) throw new Error(`${wanted} is no file.`);
  const served = await serveFolder(dirname(file));
  const plain = basename(file).replace(/\.gz$/, '');
  return {
    url: `${served.origin}/${encodeURIComponent(plain)}`,
    name: plain.replace(/\.\w+$/, ''),
    close: served.close,
  };
}
