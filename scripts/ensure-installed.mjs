/** Installs what package-lock.json names, where it is missing or another. Plain Node: it runs before anything is there. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
/** The lock file as it was at the last install from here. */
const STAMP = new URL('node_modules/.claimlight-lock.json', root);
const LOCK = new URL('package-lock.json', root);
const OLDEST_NODE = [20, 12];

export function ensureInstalled() {
  checkNode();
  if (existsSync(STAMP) && readFileSync(STAMP).equals(readFileSync(LOCK))) return;
  console.log('Installing what package-lock.json names …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  copyFileSync(LOCK, STAMP);
}

/** Runs a command in the project's folder with its output shown; ends this process with its code if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
