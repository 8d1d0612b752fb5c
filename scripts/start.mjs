/** `npm start [-- URL-or-file]`: see scripts/start/main.ts. This file only makes sure that there is something to run it with. */
import { ensureInstalled, run } from './ensure-installed.mjs';

ensureInstalled();
run(process.execPath, ['--import', 'tsx', 'scripts/start/main.ts', ...process.argv.slice(2)]);
