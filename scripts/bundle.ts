/** A module of the extension as one script for a page: benches and tests run it in a real browser. */
import { build } from 'vite';

/** `entry` is a path from the project's root; its exports become properties of the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const root = new URL('..', import.meta.url).pathname;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // As in the built extension; a page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: `${root}${entry}`, formats: ['iife'], name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`nothing was built from ${entry}`);
}
