import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { prepareCheckout } from '../build/checkout.ts';
import { start } from '../helpers/newsroom/small-newsroom.ts';
import { waitFor } from '../helpers/patience.ts';
import { startCommand } from '../helpers/run-command.ts';
import { makeFastFolder } from '../helpers/workplace.ts';

async function findFreePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('pages follow the content, and code that pages do not import, without another start', async () => {
  const root = await makeFastFolder('dev');
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  await prepareCheckout(root);
  const port = await findFreePort();
  const { printed } = startCommand('dev', ['--port', port], { NOW: start }, root);
  await vi.waitUntil(() => printed().includes(`:${port}/`), waitFor);
  const read = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();
  expect(await read('/van/first/')).toContain('<h1');

  replace(join(root, 'content/stories/van/first.md'), '\n---\n', '\n---\n\nWords of an editor.\n');
  await vi.waitUntil(async () => (await read('/van/first/')).includes('Words of an editor.'), waitFor);

  const frame = join(root, 'src/models/page/frame.ts');
  replace(frame, 'site: site.name,', 'site: `${site.name}, changed`,');
  await vi.waitUntil(async () => (await read('/van/first/')).includes(', changed'), waitFor);
  expect(await read('/nowhere/')).toContain(', changed');
});
