import { statSync } from 'node:fs';
import { findContentRoot, type ContentRoot } from '../catalog/content-root.ts';
import { readNow } from '../catalog/clock.ts';
import { CannotRun } from './run-command.ts';

/**
 * The content folder and the instant of this run; throws CannotRun when the environment names none. The instant is also put
 * into `NOW`, where the pages read it.
 */
export function openProject(): { root: ContentRoot; now: string } {
  const now = readNow();
  if (!now.ok) throw new CannotRun(toSentence(now.message));
  process.env['NOW'] = now.value;
  const siteUrl = process.env['SITE_URL'];
  if (siteUrl && !/^https?:$/.test(URL.parse(siteUrl)?.protocol ?? ''))
    throw new CannotRun(
      `SITE_URL: "${siteUrl}" is no web address; expected one such as https://dateline.example.`,
    );
  const root = findContentRoot(process.cwd(), process.env['CONTENT_DIR']);
  if (!statSync(root.folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotRun(
      `There is no folder ${root.name}; run this where the content is, or set CONTENT_DIR to its folder.`,
    );
  return { root, now: now.value };
}

function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
