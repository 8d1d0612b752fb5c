/** Pages on localhost: the extension is tried on what a person would see, and nothing else of the disk is given out. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

export type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => void;

/** The files below `folder`; a name without its ".gz" finds the packed file. */
export function serveFolder(folder: string): Promise<Served> {
  const root = resolve(folder) + sep;
  return serve((path, _request, response) => {
    const file = resolve(root, `.${path}`);
    const body = file.startsWith(root) ? readPlainOrPacked(file) : null;
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body ?? '');
  });
}

function readPlainOrPacked(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    try {
      return gunzipSync(readFileSync(`${file}.gz`));
    } catch {
      return null;
    }
  }
}

/** Whatever the handler answers, on a free port of 127.0.0.1. */
export function serve(handle: Handler): Promise<Served> {
  const server = createServer((request, response) => {
    handle(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), request, response);
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      ready({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}
