import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import sirv from 'sirv';

/** A folder being served: its address without a slash at the end, and the way to stop. */
export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

/** What hosts compress; fonts and pictures are compressed already. */
const TEXT = /^text\/|[/+](?:javascript|json|xml)$/;

/** Serves `folder` on a free port of 127.0.0.1 as static hosts do: index files, gzip, and 404.html with status 404. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  // `dev` reads the folder at each request, so that it may still be written.
  const serve = sirv(folder, { dev: true, dotfiles: true, extensions: ['html'] });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pathname.endsWith('/') && existsSync(join(folder, decodeURI(pathname), 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const send = (status: number, file: string): void => {
      const type = lookup(file) ?? '';
      const isPacked = String(request.headers['accept-encoding']).includes('gzip');
      response.writeHead(status, {
        'content-type': `${type};charset=utf-8`,
        vary: 'accept-encoding',
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      response.end(isPacked ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    };
    const file = join(folder, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (TEXT.test(lookup(file) ?? '') && existsSync(file)) {
      send(200, file);
      return;
    }
    serve(request, response, () => {
      if (existsSync(notFound)) send(404, notFound);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
