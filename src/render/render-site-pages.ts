import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shareOut } from '../newsroom/share-out.ts';
import { digestOf } from '../compile/digest.ts';
import type { SitePage } from '../routes/page.ts';
import type { Key } from './cache/kept-folders.ts';
import { readSitePage } from './cache/site-page-cache.ts';
import { renderPages, type PagesTask } from './render-task.ts';
import { findFile } from './site-file.ts';
import type { RendererSettings } from './renderer.ts';
import type { StaticImage } from './static-images.ts';
import type { Workers } from './workers.ts';

/** As many as one thread takes at a time. */
const BATCH = 10;

/** Where pages that belong to no story are kept, and where they go. */
interface Places {
  store: string;
  site: string;
}

/** Puts every page that belongs to no story into a site: kept from a build before, where its model is the same, or rendered now. */
export async function renderSitePages(
  pages: readonly SitePage[],
  code: string,
  { store, site }: Places,
  renderer: RendererSettings,
  workers: Workers,
): Promise<{ keys: Map<string, Key>; images: StaticImage[] }> {
  const keys = new Map<string, Key>();
  const images: StaticImage[] = [];
  const missing: PagesTask['pages'] = [];
  const place = (address: string, key: Key): boolean => {
    const kept = readSitePage(store, key);
    if (!kept) return false;
    const path = join(site, findFile(address));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, kept.bytes);
    images.push(...kept.images);
    return true;
  };
  for (const { address, build } of pages) {
    const page = build();
    const key = digestOf(JSON.stringify([code, address, page]));
    keys.set(findFile(address), key);
    if (!place(address, key)) missing.push({ address, page, key });
  }
  await shareOut(missing, BATCH, {
    here: (here) => renderPages({ renderer, store, pages: here }),
    there: (batch) => workers.renderPages({ renderer, store, pages: batch }),
  });
  for (const { address, key } of missing) {
    if (!place(address, key)) throw new Error(`The page ${address} was not rendered.`);
  }
  return { keys, images };
}
