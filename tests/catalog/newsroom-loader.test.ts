import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { newsroomLoader } from '../../src/catalog/newsroom-loader.ts';
import { NOW } from '../helpers/build-site.ts';
import { makeFolder, makeNewsroom } from '../helpers/run-command.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the loader puts into a data store, as Astro would keep it. */
async function loadInto(store: Map<string, unknown>, changes: Record<string, string> = {}): Promise<void> {
  vi.stubEnv('CONTENT_DIR', await makeNewsroom(changes));
  vi.stubEnv('NOW', NOW);
  const root = pathToFileURL(`${await makeFolder()}/`);
  // Of Astro's context, what the loader asks for.
  const context = {
    config: { root },
    generateDigest: (text: string) => String(text.length),
    store: {
      clear: () => {
        store.clear();
      },
      set: (entry: { id: string }) => store.set(entry.id, entry),
    },
  };
  await newsroomLoader().load(context as never);
}

test('the data store holds every record, and no body and no HTML', async () => {
  const store = new Map<string, unknown>();
  await loadInto(store);
  expect([...store.keys()]).toContain('stories/car/first.md');
  const text = JSON.stringify([...store.values()]);
  expect(text).toContain('726.7 V');
  expect(text).not.toContain('The pack holds');
  expect(text).not.toMatch(/<\w/);
  expect(text).not.toContain('"body"');
});

test('content with errors leaves the data store as it was', async () => {
  const store = new Map<string, unknown>([['before', 'kept']]);
  await expect(loadInto(store, { 'site.yml': 'name: [' })).rejects.toThrow('yaml/syntax');
  expect([...store]).toEqual([['before', 'kept']]);
});
