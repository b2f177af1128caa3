import { statSync } from 'node:fs';
import { findContentRoot, type ContentRoot } from '../newsroom/files/content-root.ts';
import { readNow } from '../newsroom/clock.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/**
 * The content folder, the instant of this run, and the address of the site where it is another than in site.yml; throws
 * CannotRun when the environment names none.
 */
export function openProject(): { root: ContentRoot; now: string; siteUrl: string | undefined } {
  const now = readNow();
  if (!now.ok) throw new CannotRun(toSentence(now.message));
  const siteUrl = process.env['SITE_URL'] ?? '';
  checkSiteUrl(siteUrl);
  const root = findContentRoot(process.cwd(), process.env['CONTENT_DIR']);
  if (!statSync(root.folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotRun(
      `There is no folder ${root.name}; run this where the content is, or set CONTENT_DIR to its folder.`,
    );
  return { root, now: now.value, siteUrl: siteUrl === '' ? undefined : siteUrl };
}

/** Throws CannotRun for an address at which the site cannot be published; none at all is the content's own. */
function checkSiteUrl(text: string): void {
  if (text === '') return;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CannotRun(
      `SITE_URL: "${text}" is no web address; expected one such as https://dateline.example.`,
    );
  if (url.pathname !== '/' || /[?#]/.test(text))
    throw new CannotRun(
      `SITE_URL: "${text}" has a path, a query or a fragment; the addresses of the site begin at the root: ${url.origin}.`,
    );
}

function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
