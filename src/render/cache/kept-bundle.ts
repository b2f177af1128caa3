import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../compile/digest.ts';
import { copyFiles, copyFolder } from '../output/link-folder.ts';
import type { RendererSettings } from '../renderer.ts';
import { findKept, makeKept, type Key, type KeptFolder } from './kept-folders.ts';

/** What Astro has made of our pages: the module that renders them, and the files that are published with them. */
export type KeptBundle = KeptFolder<Pick<RendererSettings, 'images'>>;

/** The key of a bundle: Astro writes the address of the site into it. */
export function keyOfBundle(code: string, siteUrl: string): Key {
  return digestOf(JSON.stringify([code, siteUrl]));
}

/** What a thread renders pages with. */
export function openKeptBundle({ folder, note }: KeptBundle): RendererSettings {
  return { entry: join(folder, MODULE, ENTRY), images: note.images };
}

/** The bundle of a key; nothing where there is none, or a damaged one. */
export function findBundle(store: string, key: Key): KeptBundle | undefined {
  return findKept(store, key);
}

/**
 * Keeps a bundle for builds of the same code.
 *
 * @param module the folder of the module, which is moved
 * @param files the files of the site that Astro has put there, by path
 */
export async function keepBundle(
  store: string,
  key: Key,
  { module, site, files }: { module: string; site: string; files: readonly string[] },
  { images }: RendererSettings,
): Promise<void> {
  await makeKept(store, key, (published, folder) => {
    renameSync(module, join(folder, MODULE));
    copyFiles(site, published, files);
    return { images };
  });
}

/** Puts the published files of a bundle into a site. */
export function publishBundle({ published }: KeptBundle, site: string): void {
  copyFolder(published, site);
}

const MODULE = 'module';
const ENTRY = 'entry.mjs';
