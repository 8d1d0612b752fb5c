/** Command lines of the scripts: read by Node's own parser; what a script does not know ends it with a reason and its usage. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Options and positionals of this process. Exits with code 2 on an option that is unknown or lacks its value. */
export function readCommandLine<const T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends the script: it was asked for what it cannot do, which is another thing than failing at it (code 1). */
export function refuse(reason: string, usage: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}
