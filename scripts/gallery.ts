/** `npm run gallery`: serves one page with every component in every state, and reloads it while one works on them. */
import { createServer } from 'vite';
import { readCommandLine } from './command-line.ts';

const { open } = readCommandLine(
  { options: { open: { type: 'boolean', default: false } } },
  'npm run gallery [-- --open]',
).values;
const server = await createServer({
  root: new URL('../tests/gallery', import.meta.url).pathname,
  configFile: false,
  server: { host: '127.0.0.1', open },
});
await server.listen();
server.printUrls();
