import { isAbsolute, resolve } from 'node:path';
import { inject } from 'vitest';

/** The absolute folder of the site built for this run; throws with the build's own words when it failed. */
export function getSiteFolder(): string {
  const site = inject('site');
  if ('failure' in site) throw new Error(`The site did not build:\n${site.failure}`);
  return isAbsolute(site.folder) ? site.folder : resolve(site.folder);
}
