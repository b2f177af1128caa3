import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test, vi } from 'vitest';
import { reportWith, soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { makeNewsroom, runCommand, startCommand } from '../helpers/run-command.ts';
import { waitFor } from '../helpers/patience.ts';

/** A moment before the window of the sound newsroom's forecast ends: then the check reminds of nothing. */
const beforeDue = '2024-01-01T00:00:00Z';

// Every test starts servers.
vi.setConfig({ testTimeout: 60_000 });

const misspelt = reportWith(['kind: report', 'kind: rprt']);

async function findFreePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

test('the dev server refuses content with errors in the words of the check', async () => {
  const environment = { CONTENT_DIR: await makeNewsroom(misspelt), NOW: beforeDue };
  const checked = await runCommand('check', [], environment);
  expect(checked.status).toBe(1);
  const dev = await runCommand('dev', ['--port', await findFreePort()], environment);
  expect(dev).toEqual(checked);
});

test('pages and terminal tell an error that an edit makes, and the page comes back when it is mended', async () => {
  const folder = await makeNewsroom();
  const report = join(folder, 'stories/car/first.md');
  const sound = await readFile(report, 'utf8');
  const port = await findFreePort();
  const { printed } = startCommand('dev', ['--port', port], { CONTENT_DIR: folder });
  await vi.waitUntil(() => printed().includes(`:${port}/`), waitFor);
  const read = async () => {
    const response = await fetch(`http://localhost:${port}/car/first/`);
    return { status: response.status, html: await response.text() };
  };
  expect((await read()).status).toBe(200);

  await writeFile(report, sound.replace('kind: report', 'kind: rprt'));
  const { stdout } = await runCommand('check', [], { CONTENT_DIR: folder });
  await vi.waitUntil(() => printed().includes(stdout), waitFor);
  const broken = await read();
  expect(broken.status).toBe(500);
  expect(readText(parse(broken.html))).toContain(stdout);

  await writeFile(report, sound.replace('title: A title', 'title: Another title'));
  await vi.waitUntil(async () => (await read()).html.includes('Another title'), waitFor);
  expect((await read()).status).toBe(200);
});

test('the dev server serves files for machines, and says of what is not there that it is not', async () => {
  const site = `${soundFiles['site.yml']}contact: desk@test.example\n`;
  const folder = await makeNewsroom({ 'site.yml': site });
  const port = await findFreePort();
  const { printed } = startCommand('dev', ['--port', port], { CONTENT_DIR: folder });
  await vi.waitUntil(() => printed().includes(`:${port}/`), waitFor);
  const ask = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status;
  expect(await ask('/.well-known/security.txt')).toBe(200);
  expect(await ask('/car/timeline.ics')).toBe(200);
  // The index of the search is made by builds alone.
  expect(await ask('/pagefind/pagefind.js')).toBe(404);
  expect(await ask('/topics/none/card.png')).toBe(404);
  expect(await ask('/car/none/')).toBe(404);
});

test.for(['dev', 'build', 'preview'])('%s with a NOW that is no instant exits 2', async (name) => {
  expect(await runCommand(name, [], { NOW: '2026-01-01' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'NOW: `2026-01-01` is no instant; expected a day, a time and an offset, such as `2023-08-31T09:00+08:00`.\n',
  });
});

test('a port that is none is a plain sentence and exits 2', async () => {
  expect(await runCommand('dev', ['--port', 'http'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Found the port "http", expected a number up to 65535.\n',
  });
});

function readText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}
