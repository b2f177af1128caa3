import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import type { CompiledFile } from '../compile/compile-file.ts';
import { address, fragment } from '../domain/address.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import { beginOf, dayOf, parseTimestamp, type Timestamp } from '../domain/timestamp.ts';
import type { Body } from '../markdown/body.ts';
import type { ArticleModel } from '../models/article.ts';
import type { FrontModel, PlainPageModel, SourcesModel, StoryModel } from '../models/listing.ts';
import type { Crumb, PageFrame, ReportTeaser } from '../models/shared.ts';
import type { SpecSheetModel } from '../models/spec-sheet.ts';
import type { TimelineModel } from '../models/timeline.ts';
import { findContentRoot } from './content-root.ts';
import { readBody, type StoredFile } from './stored-file.ts';
import { buildSpecSubjects } from './spec-subjects.ts';
import { filesOf, indexStories, outAt, type StoryIndex } from './story-index.ts';
import { buildStoryView, type StoryView } from './story-view.ts';

interface Edition {
  files: CompiledFile[];
  site: { name: string; url: string; language: string; timezone: string; description: string };
  stories: { index: StoryIndex; view: StoryView; reports: CompiledFile<'report'>[] }[];
}

/** Every record of the data store, the reports that are out, and the views of their stories. */
async function openEdition(): Promise<Edition> {
  const entries = await getCollection('newsroom');
  const files = await Promise.all(
    entries.map(async ({ data }) => {
      const stored = data as unknown as StoredFile;
      return { ...stored, body: await readBody(stored), diagnostics: [] } as CompiledFile;
    }),
  );
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const site = { ...filesOf(files, 'site')[0]?.data } as Edition['site'];
  if (process.env['SITE_URL']) site.url = process.env['SITE_URL'];
  const now = Date.parse(process.env['NOW'] ?? '');
  const today = dayOf(
    { kind: 'instant', text: '', at: new Date(now).toISOString(), offset: 'Z' },
    site.timezone,
  );
  const stories = indexStories(files)
    .map((index) => {
      const reports = index.reports.filter((report) => outAt(report, site.timezone) <= now);
      return { index, reports, view: buildStoryView(index, reports, files, today) };
    })
    .sort((a, b) => (a.index.story < b.index.story ? -1 : 1));
  return { files, site, stories };
}

let opened: Promise<Edition> | undefined;

/** One edition serves a whole build; while editing, every request reads anew. */
function getEdition(): Promise<Edition> {
  if (import.meta.env.DEV) return openEdition();
  opened ??= openEdition();
  return opened;
}

async function getStory(story: string) {
  const edition = await getEdition();
  const found = edition.stories.find(({ index }) => index.story === story);
  if (!found) throw new Error(`There is no story "${story}".`);
  const { title = '', summary = '' } = found.index.storyFile?.data ?? {};
  return { edition, ...found, title, summary };
}

function frame(
  { site, files }: Edition,
  title: string,
  description: string,
  path: string,
  crumbs: Crumb[],
): PageFrame {
  const pages = filesOf(files, 'page').map(({ id, data }) => ({
    label: data.title ?? id,
    href: address.page(id),
  }));
  return {
    site: site.name,
    language: site.language,
    timeZone: site.timezone,
    title,
    description,
    canonical: new URL(path, site.url).href,
    breadcrumbs: crumbs,
    footer: [
      ...pages,
      { label: 'Sources', href: address.sources() },
      { label: 'Feed', href: address.feed() },
    ],
  };
}

const home: Crumb = { label: 'Front page', href: address.front() };

function readTimestamp(text: string | undefined): Timestamp {
  const parsed = parseTimestamp(text ?? '');
  if (!parsed.ok) throw new Error(`The date "${text ?? ''}" was not checked.`);
  return parsed.value;
}

function teaser(story: string, { id, data }: CompiledFile<'report'>): ReportTeaser {
  return {
    href: address.report(story, id),
    title: data.title ?? '',
    description: data.description ?? '',
    published: readTimestamp(data.published),
  };
}

export async function getFrontModel(): Promise<FrontModel> {
  const edition = await getEdition();
  const { name, description } = edition.site;
  return {
    frame: frame(edition, name, description, address.front(), []),
    stories: edition.stories.map(({ index: { story, storyFile }, reports }) => ({
      href: address.story(story),
      title: storyFile?.data.title ?? '',
      summary: storyFile?.data.summary ?? '',
      reports: reports.map((report) => teaser(story, report)).reverse(),
    })),
  };
}

export async function listStories(): Promise<string[]> {
  return (await getEdition()).stories.map(({ index }) => index.story);
}

export async function getStoryModel(story: string): Promise<StoryModel> {
  const { edition, index, view, reports, title, summary } = await getStory(story);
  const body: Body | null = index.storyFile?.body ?? null;
  return {
    frame: frame(edition, title, summary, address.story(story), [home, { label: title, href: null }]),
    title,
    summary,
    body: view.prose(body, view.number(undefined, body)),
    timelineHref: address.timeline(story),
    specsHref: address.specs(story),
    reports: reports.map((report) => teaser(story, report)).reverse(),
    latest: view.events().slice(-5).reverse(),
  };
}

export async function getTimelineModel(story: string): Promise<TimelineModel> {
  const { edition, view, title } = await getStory(story);
  const numbers = new Map<string, number>();
  const events = view.events(undefined, numbers);
  const claims = view.claims(undefined, numbers);
  const crumbs = [home, { label: title, href: address.story(story) }, { label: 'Timeline', href: null }];
  return {
    frame: frame(
      edition,
      `Timeline: ${title}`,
      `Events and statements of the story “${title}”, in order, with their sources.`,
      address.timeline(story),
      crumbs,
    ),
    story: { title, href: address.story(story) },
    entries: [...events, ...claims].sort((a, b) =>
      compareCalendarDates(a.kind === 'event' ? a.on : a.saidOn, b.kind === 'event' ? b.on : b.saidOn),
    ),
    sources: view.sources(numbers),
  };
}

export async function getSpecSheetModel(story: string): Promise<SpecSheetModel> {
  const { edition, view, reports, title, index } = await getStory(story);
  const numbers = new Map<string, number>();
  const crumbs = [
    home,
    { label: title, href: address.story(story) },
    { label: 'Specifications', href: null },
  ];
  const subjects = buildSpecSubjects(edition.files, index, reports, view, numbers, edition.site.language);
  return {
    frame: frame(
      edition,
      `Specifications: ${title}`,
      `Every figure of the story “${title}”, with its basis, source and date.`,
      address.specs(story),
      crumbs,
    ),
    story: { title, href: address.story(story) },
    subjects,
    sources: view.sources(numbers),
  };
}

export async function listReports(): Promise<{ story: string; report: string }[]> {
  const { stories } = await getEdition();
  return stories.flatMap(({ index: { story }, reports }) => reports.map(({ id }) => ({ story, report: id })));
}

export async function getArticleModel(story: string, report: string): Promise<ArticleModel> {
  const { edition, view, reports, title } = await getStory(story);
  const file = reports.find(({ id }) => id === report);
  if (!file) throw new Error(`There is no report "${report}" in "${story}".`);
  const { data, body } = file;
  const numbers = view.number(file, body);
  const said = [...view.events(file, numbers), ...view.claims(file, numbers)];
  const authors = new Map(filesOf(edition.files, 'author').map((author) => [author.id, author.data]));
  const settled = ['confirmed', 'met'];
  const crumbs = [
    home,
    { label: title, href: address.story(story) },
    { label: data.title ?? '', href: null },
  ];
  return {
    frame: frame(edition, data.title ?? '', data.description ?? '', address.report(story, report), crumbs),
    story: {
      title,
      href: address.story(story),
      timelineHref: address.timeline(story),
      specsHref: address.specs(story),
    },
    kind: data.kind ?? 'report',
    headline: data.title ?? '',
    standfirst: data.description ?? '',
    byline: (data.authors ?? []).map((id) => ({
      name: authors.get(id ?? '')?.name ?? '',
      role: authors.get(id ?? '')?.role ?? null,
    })),
    dateline: data.dateline ?? null,
    published: readTimestamp(data.published),
    updated: data.updated === undefined ? null : readTimestamp(data.updated),
    image:
      data.image?.src === undefined
        ? null
        : {
            src: address.image(story, report, data.image.src.replace(/^\.\//, '')),
            alt: data.image.alt ?? '',
            credit: data.image.credit ?? null,
          },
    body: view.prose(body, numbers),
    keyFigures: view.figures(file, numbers),
    confirmed: said.filter(({ standing }) => settled.includes(standing)),
    unconfirmed: said.filter(({ standing }) => !settled.includes(standing)),
    sources: view.sources(numbers),
  };
}

export async function listPlainPages(): Promise<string[]> {
  return filesOf((await getEdition()).files, 'page').map(({ id }) => id);
}

export async function getPlainPageModel(page: string): Promise<PlainPageModel> {
  const edition = await getEdition();
  const file = filesOf(edition.files, 'page').find(({ id }) => id === page);
  if (!file) throw new Error(`There is no page "${page}".`);
  const { title = '', description = '' } = file.data;
  const parts = (file.body?.parts ?? []).filter((part) => typeof part === 'string');
  return {
    frame: frame(edition, title, description, address.page(page), [home, { label: title, href: null }]),
    body: parts,
  };
}

export async function getSourcesModel(): Promise<SourcesModel> {
  const edition = await getEdition();
  const listed = edition.stories.flatMap(({ index: { story }, view, reports }) => {
    const carried = [...view.events(), ...view.claims(), ...view.figures()].flatMap(({ citations }) =>
      citations.map(({ href }) => href),
    );
    return reports.flatMap((report) =>
      Object.entries(report.data.sources ?? {}).map(([id, source]) => {
        const href = `${address.report(story, report.id)}#${fragment.source(id)}`;
        return {
          publisher: source?.publisher,
          title: source?.title ?? '',
          kind: source?.kind ?? '',
          href,
          carries: carried.filter((each) => each === href).length,
        };
      }),
    );
  });
  return {
    frame: frame(
      edition,
      'Sources',
      'Every publisher that these pages rely on, and what rests on it.',
      address.sources(),
      [home, { label: 'Sources', href: null }],
    ),
    publishers: filesOf(edition.files, 'publisher')
      .map(({ id, data }) => ({
        id: fragment.publisher(id),
        name: data.name ?? id,
        kind: data.kind ?? '',
        url: data.url ?? null,
        sources: listed
          .filter(({ publisher }) => publisher === id)
          .map(({ publisher: _publisher, ...source }) => source),
      }))
      .filter(({ sources }) => sources.length > 0),
  };
}

export async function getNotFoundFrame(): Promise<PageFrame> {
  const edition = await getEdition();
  return frame(edition, 'No such page', 'There is no page at this address.', '/404.html', []);
}

export async function getFeedModel() {
  const { site, stories } = await getEdition();
  const items = stories
    .flatMap(({ index: { story }, reports }) =>
      reports.map((report) => ({ ...teaser(story, report), story })),
    )
    .map(({ title, href, description, published }) => ({
      title,
      link: new URL(href, site.url).href,
      description,
      publishedAt: new Date(beginOf(published, site.timezone)).toISOString(),
    }))
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  return { title: site.name, description: site.description, site: site.url, language: site.language, items };
}

export async function getSitemapEntries(): Promise<{ location: string; lastModified: string | null }[]> {
  const { site, stories, files } = await getEdition();
  const paths = [
    address.front(),
    address.sources(),
    ...filesOf(files, 'page').map(({ id }) => address.page(id)),
    ...stories.flatMap(({ index: { story }, reports }) => [
      address.story(story),
      address.timeline(story),
      address.specs(story),
      ...reports.map(({ id }) => address.report(story, id)),
    ]),
  ];
  return paths.map((path) => ({ location: new URL(path, site.url).href, lastModified: null }));
}

export async function getSiteUrl(): Promise<string> {
  return (await getEdition()).site.url;
}

/** The pictures that reports which are out show, each under its report's address. */
export async function listImages(): Promise<{ story: string; report: string; file: string }[]> {
  const { stories } = await getEdition();
  return stories.flatMap(({ index: { story }, reports }) =>
    reports.flatMap(({ id, data, body }) => {
      const shown = (body?.mentions ?? []).flatMap((mention) =>
        mention.kind === 'image' ? [mention.file] : [],
      );
      const head = data.image?.src === undefined ? [] : [data.image.src];
      const files = new Set([...shown, ...head].map((path) => path.split('/').at(-1) ?? ''));
      return [...files].map((file) => ({ story, report: id, file }));
    }),
  );
}

/** The bytes of such a picture. */
export function readImage(story: string, _report: string, file: string): Promise<Uint8Array> {
  const { folder } = findContentRoot(process.cwd(), process.env['CONTENT_DIR']);
  return readFile(join(folder, 'stories', story, file));
}
