import type { CompiledFile } from '../../compile/compile-file.ts';
import { address, findFileAddress, fragment } from '../../domain/text/address.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import { once } from '../../domain/text/memoize.ts';
import type { Relation } from '../../domain/quantities/relation.ts';
import { distinct, workOut } from '../../domain/quantities/working.ts';
import { findOutDay } from '../read/public-files.ts';
import {
  indexRelations,
  indexUnits,
  listFigures,
  readFigures,
  type PropertyUnits,
} from '../read/story-figures.ts';
import { filesOf, findTimeZone, indexStories, listUnread, type StoryIndex } from '../read/story-index.ts';

/**
 * What gives the fragments of a page, by its address; null where a file that it shows could not be read, so that it may have any.
 * They are worked out when they are asked for: a story has a view of the past for each day on which a report came out.
 */
export type Targets = ReadonlyMap<string, () => Set<string> | null>;

type Report = CompiledFile<'report'>;

/** What the pages of all stories are worked out from. */
interface Setting {
  timeZone: string;
  units: PropertyUnits;
  relations: Relation[];
}

/**
 * Every address that these files give the site, with what gives the fragments on its page; of the lists over all stories, only the
 * first pages (`list-pages.ts` has the others). What a list holds moves on to its next page as it grows, so that none of them has
 * fragments: a correction is linked to on its article.
 */
export function indexTargets(files: readonly CompiledFile[]): Targets {
  const stories = indexStories(files).filter(({ storyFile }) => storyFile !== undefined);
  const setting: Setting = {
    timeZone: findTimeZone(files),
    units: indexUnits(files),
    relations: indexRelations(files).map(({ relation }) => relation),
  };
  const none = () => new Set<string>();
  const publishers = () => new Set(filesOf(files, 'publisher').map(({ id }) => fragment.publisher(id)));
  const pages = files.flatMap((file): [string, () => Set<string> | null][] => {
    const own = findFileAddress(file.path);
    return own ? [[own, once(() => listPlaces(file))]] : [];
  });
  return new Map([
    [address.sources(), once(publishers)],
    ...firstPages.map((list) => [list, none] as const),
    ...listFeeds(null),
    [address.dataSchema(), none] as const,
    ...pages,
    ...stories.flatMap((story) => [
      ...listFeeds(story.story),
      ...listTakeAways(story).map((at) => [at, none] as const),
      ...listViews(story, setting),
    ]),
  ]);
}

const firstPages = [
  address.search(),
  address.front(),
  address.forecasts(),
  address.corrections(),
  address.topics(),
  address.authors(),
  address.archive(),
];

/** The headings of a file's page, and what an article lists at its foot. */
function listPlaces(file: CompiledFile): Set<string> | null {
  const headings = file.body?.headings.map(({ slug }) => slug) ?? [];
  if (!isReport(file)) return file.isReadable ? new Set(headings) : null;
  if (listUnread(file).includes('sources') || lacksCorrections(file)) return null;
  const sources = Object.keys(file.data.sources ?? {}).map((id) => fragment.source(id));
  return new Set([...headings, ...sources, ...listCorrections(file)]);
}

/** Whether its corrections could not be read: then it may have any. */
function lacksCorrections({ data, isReadable }: Report): boolean {
  return !isReadable || (Object.hasOwn(data, 'corrections') && data.corrections === undefined);
}

function listCorrections({ story, id, data }: Report): string[] {
  return (data.corrections ?? []).map((_, index) => fragment.correction(story, id, index));
}

/** The pages of a story that are made from its reports: those of today, and those as of each day on which one came out. */
function listViews(
  { story, storyFile, reports }: StoryIndex,
  setting: Setting,
): [string, () => Set<string> | null][] {
  const outOn = new Map(reports.map((report) => [report, findOutDay(report, setting.timeZone)]));
  const days = [...new Set(outOn.values())].filter((day) => day !== undefined);
  const view = (asOf: IsoDay | null): [string, () => Set<string> | null][] => {
    // A report whose day can't be read may have come out on any.
    const isKnown = (report: Report) => asOf === null || (outOn.get(report) ?? asOf) <= asOf;
    const known = once(() => reports.filter(isKnown));
    return [
      [address.timeline(story, asOf), once(() => listTimeline(known()))],
      [
        address.specs(story, asOf),
        once(() => listSpecs(known(), listRoots([...(storyFile ? [storyFile] : []), ...known()]), setting)),
      ],
    ];
  };
  const storyView = (day: IsoDay): [string, () => Set<string>] => [
    address.story(story, day),
    () => new Set(),
  ];
  return [...view(null), ...days.flatMap((day) => [storyView(day), ...view(day)])];
}

function listTimeline(reports: readonly Report[]): Set<string> | null {
  if (
    reports.some((report) =>
      listUnread(report).some((section) => section === 'events' || section === 'claims'),
    )
  )
    return null;
  return new Set(
    reports.flatMap(({ data }) => [
      ...Object.keys(data.events ?? {}).map((id) => fragment.event(id)),
      ...Object.keys(data.claims ?? {}).map((id) => fragment.claim(id)),
    ]),
  );
}

/** Each subject has its figures under every name that it has or had. */
function listSpecs(
  reports: readonly Report[],
  roots: ReadonlyMap<string, string>,
  { units, relations }: Setting,
): Set<string> | null {
  const isUnread = (section: string) => section === 'figures' || section === 'subjects';
  if (reports.some((report) => listUnread(report).some(isUnread))) return null;
  const figures = reports.flatMap((report) => readFigures(report, units).figures);
  const derived = workOut(distinct(figures), relations, (id) => units.get(id));
  const shown = [
    ...reports.flatMap(listFigures),
    ...derived.map(({ subject, relation }) => ({ subject, property: relation.left })),
  ];
  const namesOf = Map.groupBy(roots.keys(), (name) => roots.get(name));
  return new Set(
    shown.flatMap(({ subject, property }) => {
      const root = roots.get(subject) ?? subject;
      return [root, ...(namesOf.get(root) ?? [])].map((name) => fragment.figure(name, property));
    }),
  );
}

/** The subject that another one is, by the other's id; only where one of the files speaks of that. */
function listRoots(files: readonly CompiledFile<'report' | 'story'>[]): Map<string, string> {
  const subjects = files.flatMap(({ data }) => Object.entries(data.subjects ?? {}));
  const named = subjects.flatMap(([id, said]) => (said?.name === undefined ? [] : id));
  const measured = files.flatMap(({ data }) => ('figures' in data ? Object.keys(data.figures ?? {}) : []));
  const spokenOf = new Set([...named, ...measured]);
  return new Map(
    subjects.flatMap(([id, said]): [string, string][] =>
      said && 'sameAs' in said && said.sameAs !== undefined && spokenOf.has(said.sameAs)
        ? [[id, said.sameAs]]
        : [],
    ),
  );
}

function listFeeds(story: string | null): [string, () => Set<string>][] {
  return [address.feed(story), address.atom(story), address.jsonFeed(story)].map((at) => [
    at,
    () => new Set(),
  ]);
}

/** What readers take away from a story and from its articles. */
function listTakeAways({ story, reports }: StoryIndex): string[] {
  return [
    ...[address.data(story), address.calendar(story), address.table(story)],
    ...reports.flatMap(({ id }) => [address.biblatex(story, id), address.cslJson(story, id)]),
  ];
}

function isReport(file: CompiledFile): file is Report & CompiledFile {
  return file.kind === 'report';
}
