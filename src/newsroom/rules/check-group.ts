import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Reminder } from '../../diagnostics/reminder.ts';
import { checkLinks } from './check-links.ts';
import { checkNewsroom } from './check-newsroom.ts';
import type { FileGroup } from '../files/content.ts';
import type { ContentRoot } from '../files/content-root.ts';
import { lookUpPlaces, placeFindings } from './place-findings.ts';
import { indexTargets } from './link-targets.ts';
import { countListed, type ListCounts } from './list-pages.ts';
import { listDue } from '../read/list-due.ts';
import { findPublic } from '../read/public-files.ts';
import type { SiteLink } from './site-link.ts';
import { findTimeZone } from '../read/story-index.ts';
import { countPassed, listThresholds } from '../read/thresholds.ts';

/** What the check of one story, or of the shared files, found. Plain data: it is kept between runs and sent between threads. */
export interface GroupResult {
  /** In no order. */
  diagnostics: Diagnostic[];
  reminders: Reminder[];
  /** What its files add to the site, and what of that is out. */
  entries: SiteEntries;
  publicEntries: SiteEntries;
  /** Links to addresses that it does not have itself. */
  outward: SiteLink[];
  /** When the clock alone changes this, in epoch milliseconds, and how many of these moments had passed when it was checked. */
  thresholds: number[];
  passed: number;
}

/** What files add to the site: the addresses of pages, and entries of lists. */
export interface SiteEntries {
  addresses: string[];
  counts: ListCounts;
}

/**
 * Everything that a group's own files and the shared files show.
 *
 * @param files those of the group
 * @param shared those that belong to no story
 * @param now an ISO instant
 */
export function checkGroup(
  group: FileGroup,
  files: readonly CompiledFile[],
  shared: readonly CompiledFile[],
  root: ContentRoot,
  now: string,
): GroupResult {
  const isSetting = group.id === '';
  const all = isSetting ? files : [...shared, ...files];
  const images = new Set(group.images.map(({ path }) => path));
  const isOwn = (path: string) =>
    isSetting ? !path.startsWith('stories/') : path.startsWith(`stories/${group.id}/`);
  const listEntries = (of: readonly CompiledFile[]): SiteEntries => ({
    addresses: [...indexTargets(of).keys()].filter(
      (address) => isSetting || address.startsWith(`/${group.id}/`),
    ),
    counts: countListed(of),
  });
  const findings = checkNewsroom({ files: all, images }, now).filter(({ path }) => isOwn(path));
  const links = checkLinks(all, now);
  const due = listDue(all, now);
  const placeOf = lookUpPlaces(due, root);
  const thresholds = listThresholds(files, findTimeZone(all));
  return {
    diagnostics: [
      ...group.diagnostics,
      ...files.flatMap((file) => file.diagnostics),
      ...placeFindings([...findings, ...links.findings.filter(({ path }) => isOwn(path))], root),
    ],
    reminders: due.map((each) => ({
      ...placeOf(each),
      path: `${root.name}/${each.path}`,
      message: each.message,
    })),
    entries: listEntries(all),
    publicEntries: listEntries(all.filter(findPublic(all, now))),
    outward: links.outward.filter(({ path }) => isOwn(path)),
    thresholds,
    passed: countPassed(thresholds, Date.parse(now)),
  };
}
