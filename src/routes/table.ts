import { downloadKinds } from './download-kinds.ts';
import { listKinds } from './list-kinds.ts';
import { machineKinds } from './machine-kinds.ts';
import { ownKinds } from './own-kinds.ts';
import type { OptionalOutput, SiteKind, StoryKind } from './page-kind.ts';
import { storyKinds } from './story-kinds.ts';

/** Every kind of page that belongs to no story, in the order in which the sitemap has them. */
export const siteTable = { ...listKinds, ...ownKinds, ...machineKinds };

/** Every kind of page that a story has, in the same order. */
export const storyTable = { ...storyKinds, ...downloadKinds };

/** Some kinds of pages, by name: those of the tables, or others in a test. */
export interface PageTables {
  site: Readonly<Record<string, SiteKind>>;
  story: Readonly<Record<string, StoryKind>>;
}

/** All kinds. */
export const tables = { site: siteTable, story: storyTable } satisfies PageTables;

/** The record of each kind of page. */
export type KindByName = typeof siteTable & typeof storyTable;

/** Whether pages of a kind belong to what a build may leave out. */
export function isOptional(kind: keyof KindByName, output: OptionalOutput): boolean {
  const kinds: Readonly<Record<string, SiteKind | StoryKind>> = { ...siteTable, ...storyTable };
  return kinds[kind]?.optional === output;
}

/** Whether some page that belongs to no story shows at a moment what came out at another; both are epoch milliseconds. */
export function changesWithMoment(outAt: number, moment: number): boolean {
  return Object.values<SiteKind>(siteTable).some(
    ({ changesWith }) => changesWith !== 'listings' && changesWith(outAt, moment),
  );
}
