/** `rules.ts` as one built module. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const ROOT = new URL('../../', import.meta.url);
export const BUILT = new URL('.cache/bench/rules.mjs', ROOT);

export async function builtRules(): Promise<typeof import('./rules.ts')> {
  const built = await build({
    root: ROOT.pathname,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'scripts/bench/rules.ts', formats: ['es'] } },
  });
  for (const output of Array.isArray(built) ? built : [built])
    if ('output' in output)
      for (const chunk of output.output)
        if (chunk.type === 'chunk') {
          mkdirSync(new URL('.', BUILT), { recursive: true });
          writeFileSync(BUILT, chunk.code);
        }
  return import(BUILT.href);
}
