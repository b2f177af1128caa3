import type { CompiledFile } from '../../compile/compile-file.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Relation } from '../../domain/quantities/relation.ts';
import { distinct, workOut } from '../../domain/quantities/working.ts';
import { listSiteTargets, listStoryTargets, type Target } from '../../routes/link-targets.ts';
import { emptySite, type ArticleFacts, type StoryFacts } from '../../routes/outline.ts';
import { storyKinds } from '../../routes/story-kinds.ts';
import { findOutDay } from '../read/public-files.ts';
import {
  indexRelations,
  indexUnits,
  listFigures,
  readFigures,
  type PropertyUnits,
} from '../read/story-figures.ts';
import { filesOf, findTimeZone, indexStories, listUnread, type StoryIndex } from '../read/story-index.ts';

/** What can be linked to: what gives the fragments of each page by its address; null where it may have any. */
export type Targets = ReadonlyMap<string, () => ReadonlySet<string> | null>;

type Report = CompiledFile<'report'>;

/** What the spec sheets of all stories are worked out from. */
interface Properties {
  units: PropertyUnits;
  relations: Relation[];
}

/** Every address that these files give the site; of the lists over all stories, only the first pages (`list-pages.ts` has the others). */
export function indexTargets(files: readonly CompiledFile[]): Targets {
  const pages = new Map(filesOf(files, 'page').map((file) => [file.id, file]));
  const properties: Properties = {
    units: indexUnits(files),
    relations: indexRelations(files).map(({ relation }) => relation),
  };
  const timeZone = findTimeZone(files);
  return new Map([
    ...listSiteTargets(
      { ...emptySite, pages: [...pages.keys()] },
      {
        publishers: () => filesOf(files, 'publisher').map(({ id }) => id),
        headingsOf: (page) => listHeadings(pages.get(page)),
      },
    ),
    ...indexStories(files).flatMap((story) => listTargetsOf(story, timeZone, properties)),
  ]);
}

/** Of a story whose own file is missing, only the articles can be linked to. */
function listTargetsOf(story: StoryIndex, timeZone: string, properties: Properties): Target[] {
  const { storyFile, reports } = story;
  const outOn = new Map(reports.map((report) => [report, findOutDay(report, timeZone)]));
  const days = [...new Set(outOn.values())].filter((day) => day !== undefined);
  const outline = { id: story.story, reports: reports.map(({ id }) => id), days };
  const byId = new Map(reports.map((report) => [report.id, report]));
  // A report whose day can't be read may have come out on any.
  const knownOn = (asOf: IsoDay | null) =>
    reports.filter((report) => asOf === null || (outOn.get(report) ?? asOf) <= asOf);
  const facts: StoryFacts = {
    headings: () => listHeadings(storyFile),
    articleOf: (report) => readArticle(byId.get(report)),
    statementsOf: (asOf) => listStatements(knownOn(asOf)),
    figuresOf: (asOf) => {
      const known = knownOn(asOf);
      return listShownFigures(known, listRoots([...(storyFile ? [storyFile] : []), ...known]), properties);
    },
  };
  return storyFile
    ? listStoryTargets(outline, facts)
    : listStoryTargets(outline, facts, { story: { article: storyKinds.article } });
}

function listHeadings(file: CompiledFile<'page' | 'story'> | undefined): string[] | null {
  return file?.isReadable ? listSlugs(file) : null;
}

function listSlugs({ body }: Pick<CompiledFile, 'body'>): string[] {
  return body?.headings.map(({ slug }) => slug) ?? [];
}

function readArticle(report: Report | undefined): ArticleFacts | null {
  if (!report || listUnread(report).includes('sources') || lacksCorrections(report)) return null;
  return {
    headings: listSlugs(report),
    sources: Object.keys(report.data.sources ?? {}),
    corrections: (report.data.corrections ?? []).length,
  };
}

/** Whether its corrections could not be read: then it may have any. */
function lacksCorrections({ data, isReadable }: Report): boolean {
  return !isReadable || (Object.hasOwn(data, 'corrections') && data.corrections === undefined);
}

function listStatements(reports: readonly Report[]): ReturnType<StoryFacts['statementsOf']> {
  const isUnread = (section: string) => section === 'events' || section === 'claims';
  if (reports.some((report) => listUnread(report).some(isUnread))) return null;
  return reports.flatMap(({ data }) => [
    ...Object.keys(data.events ?? {}).map((id) => ({ kind: 'event' as const, id })),
    ...Object.keys(data.claims ?? {}).map((id) => ({ kind: 'claim' as const, id })),
  ]);
}

/** Each subject has its figures under every name that it has or had. */
function listShownFigures(
  reports: readonly Report[],
  roots: ReadonlyMap<string, string>,
  { units, relations }: Properties,
): ReturnType<StoryFacts['figuresOf']> {
  const isUnread = (section: string) => section === 'figures' || section === 'subjects';
  if (reports.some((report) => listUnread(report).some(isUnread))) return null;
  const figures = reports.flatMap((report) => readFigures(report, units).figures);
  const derived = workOut(distinct(figures), relations, (id) => units.get(id));
  const shown = [
    ...reports.flatMap(listFigures),
    ...derived.map(({ subject, relation }) => ({ subject, property: relation.left })),
  ];
  const namesOf = Map.groupBy(roots.keys(), (name) => roots.get(name));
  return shown.flatMap(({ subject, property }) => {
    const root = roots.get(subject) ?? subject;
    return [root, ...(namesOf.get(root) ?? [])].map((name) => ({ subject: name, property }));
  });
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
