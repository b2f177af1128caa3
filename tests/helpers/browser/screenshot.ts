/**
 * `node tests/helpers/browser/screenshot.ts <dist> <out>`: every kind of page of the built invented newsroom as a full-page PNG, at 320 and 1280 pixels,
 * in light and dark, named `<kind>-<width>-<scheme>.png`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './static-server.ts';

const [dist, out] = process.argv.slice(2);
if (!dist || !out) throw new Error('Usage: node tests/helpers/browser/screenshot.ts <dist> <out>');

await mkdir(out, { recursive: true });
const server = await serveFolder(resolve(dist));
const browser = await launchBrowser();
for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(server.url + address);
      const path = join(out, `${kind}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
}
await browser.close();
await server.close();
