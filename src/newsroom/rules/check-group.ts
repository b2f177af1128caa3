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

/** What a look at one story, or at the files of none, has shown. Plain data: it is kept between runs and sent between threads. */
export interface Verdict {
  /** In no order. */
  diagnostics: Diagnostic[];
  reminders: Reminder[];
  /** What its files give the site, and what of that is out. */
  given: Given;
  givenOut: Given;
  /** Links to addresses that it does not have itself. */
  outward: SiteLink[];
  /** When the clock alone changes this, in epoch milliseconds, and how many of these moments were behind when it was looked at. */
  thresholds: number[];
  passed: number;
}

/** What files give the site. */
export interface Given {
  addresses: string[];
  counts: ListCounts;
}

/**
 * Everything that can be told of a group by its own files and the setting.
 *
 * @param files those of the group
 * @param setting those that belong to no story
 * @param now an ISO instant
 */
export function checkGroup(
  group: FileGroup,
  files: readonly CompiledFile[],
  setting: readonly CompiledFile[],
  root: ContentRoot,
  now: string,
): Verdict {
  const isSetting = group.id === '';
  const all = isSetting ? files : [...setting, ...files];
  const images = new Set(group.images.map(({ path }) => path));
  const isOwn = (path: string) =>
    isSetting ? !path.startsWith('stories/') : path.startsWith(`stories/${group.id}/`);
  const give = (of: readonly CompiledFile[]): Given => ({
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
    given: give(all),
    givenOut: give(all.filter(findPublic(all, now))),
    outward: links.outward.filter(({ path }) => isOwn(path)),
    thresholds,
    passed: countPassed(thresholds, Date.parse(now)),
  };
}
