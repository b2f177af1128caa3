import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder being served: its address without a slash at the end, and the way to stop. */
export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves `folder` on a free port of 127.0.0.1 as static hosts do: index files, and 404.html with status 404. */
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
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      if (existsSync(notFound)) void readFile(notFound).then((page) => response.end(page));
      else response.end();
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
