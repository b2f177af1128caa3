/** `node tests/helpers/browser/pictures.ts <dist>`: the pictures of the README, made anew into docs/pictures. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';

const pictures = [
  { name: 'article', kind: 'article', width: 1280, height: 1000, colorScheme: 'light' },
  { name: 'timeline', kind: 'timeline', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'spec-sheet', kind: 'specs', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'past', kind: 'past', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'forecasts', kind: 'forecasts', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'front', kind: 'front', width: 1280, height: 1000, colorScheme: 'light' },
  { name: 'article-phone', kind: 'article', width: 360, height: 900, colorScheme: 'light' },
  { name: 'timeline-phone', kind: 'timeline', width: 360, height: 1200, colorScheme: 'light' },
  // A4 at 96 dots an inch.
  { name: 'article-print', kind: 'article', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
] as const;

/** Pages of the published stories. */
const addresses = {
  front: '/',
  article: '/xiaomi-ev/production-approval/',
  timeline: '/xiaomi-ev/timeline/',
  specs: '/xiaomi-ev/specs/',
  past: '/xiaomi-ev/as-of/2023-12-29/specs/',
  forecasts: '/forecasts/',
} as const;

const [dist] = process.argv.slice(2);
if (!dist) throw new Error('Usage: node tests/helpers/browser/pictures.ts <dist>');

const out = join('docs', 'pictures');
await mkdir(out, { recursive: true });
const server = await serveFolder(resolve(dist));
const browser = await launchBrowser();
for (const { name, kind, width, height, colorScheme, ...print } of pictures) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.emulateMedia(print);
  await page.goto(`${server.url}${addresses[kind]}`);
  // The face of the headlines is kept from then on: a first visit may do without it.
  await page.reload();
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
}
await copyFile(join(resolve(dist), 'xiaomi-ev/production-approval/card.png'), join(out, 'card.png'));
await browser.close();
await server.close();
