import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../helpers/run-command.ts';
import { buildSoundly, openCheckout, prepareCheckout, readSite } from './checkout.ts';

let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-add-a-page-'));
  await prepareCheckout(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The code of the guide: files by path, then what goes into the record's file. */
function readGuide(): { files: Record<string, string>; import: string; record: string } {
  const guide = readFileSync('docs/architecture/add-a-page.md', 'utf8');
  const named = [...guide.matchAll(/^`(src\/[^`]+)`:\n\n```\w+\n(.*?)^```$/gms)];
  const [imported, record] = [...guide.slice(guide.indexOf('## 4.')).matchAll(/^```ts\n(.*?)^```$/gms)];
  return {
    files: Object.fromEntries(named.map(([, path = '', code = '']) => [path, code])),
    import: imported?.[1] ?? '',
    record: record?.[1] ?? '',
  };
}

test('a kind of page is added in four files, as the guide does it', async () => {
  const guide = readGuide();
  expect(Object.keys(guide.files)).toHaveLength(3);
  await writeFiles(root, guide.files);
  const path = join(root, 'src/routes/own-kinds.ts');
  const before = readFileSync(path, 'utf8');
  const after = `${guide.import}${before.replace('export const ownKinds = {\n', `$&${guide.record}`)}`;
  expect(after.length).toBe(before.length + guide.import.length + guide.record.length);
  writeFileSync(path, after);

  // A page of an editor leads to it.
  await writeFiles(join(root, 'content'), {
    'pages/more.md': '---\ntitle: More\ndescription: More.\n---\n\nSee [the numbers](/numbers/).\n',
  });
  const checkout = openCheckout(root);
  await buildSoundly(checkout);
  const site = readSite(checkout);
  const read = (file: string) => new TextDecoder().decode(site.get(file));
  expect(read('numbers/index.html')).toMatch(/\d+ stories, \d+ reports\./);
  expect(site.has('numbers/card.png')).toBe(true);
  expect(read('sitemap-0.xml')).toContain('/numbers/</loc>');

  // Its name is reserved.
  await writeFiles(join(root, 'content'), {
    'pages/numbers.md': '---\ntitle: Numbers\ndescription: Others.\n---\n\nWords.\n',
  });
  await expect(buildSoundly(checkout)).rejects.toThrow('"numbers" is the name of an address of the site');
});
