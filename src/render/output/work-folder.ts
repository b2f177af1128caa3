import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../cache/kept-folders.ts';
import { isRunning } from './running-process.ts';

/**
 * A folder in the cache for one build, on the disk of what is kept there: Astro moves files between its parts, packages are found from
 * it, and what is kept is shared with it by hard links.
 */
export interface WorkFolder {
  /** Where Astro and we put the site together. */
  site: string;
  /** Where Astro puts the module that renders our pages. */
  bundle: string;
  /** Where Astro keeps what it needs. */
  astro: string;
  /**
   * Begins the site: empty, or with some folders of a former one, most of which will not have changed. Its other files go, since
   * programs write into such files in place, and the published site may share them.
   */
  begin: (formerSite: string, isKept: (folder: string) => boolean) => void;
  remove: () => void;
}

/** The folder of this process; those of builds that have ended are removed. */
export function openWorkFolder(cacheFolder: string): WorkFolder {
  for (const name of listNames(cacheFolder)) {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(cacheFolder, name));
  }
  const folder = join(cacheFolder, `build-${process.pid}`);
  const site = join(folder, 'site');
  return {
    site,
    bundle: join(folder, 'bundle'),
    astro: join(folder, 'astro'),
    begin: (formerSite, isKept) => {
      mkdirSync(folder, { recursive: true });
      if (existsSync(formerSite)) renameSync(formerSite, site);
      else mkdirSync(site);
      for (const entry of readdirSync(site, { withFileTypes: true })) {
        if (!entry.isDirectory() || !isKept(entry.name)) remove(join(site, entry.name));
      }
    },
    remove: () => {
      remove(folder);
    },
  };
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
