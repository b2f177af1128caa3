import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Edition, Property } from '../../domain/story/edition.ts';
import { toQuantity } from '../../domain/quantities/quantity.ts';
import { buildStory } from '../../domain/story/story-fold.ts';
import type { Report, Sameness, Story } from '../../domain/story/story.ts';
import { dayOf } from '../../domain/dates/timestamp.ts';
import { findOutDay, findPublic, outAt } from './public-files.ts';
import { indexRelations, listFigures } from './story-figures.ts';
import { filesOf, indexStories, sortByPath, type WholeData } from './story-index.ts';

/** What is out at a moment. */
interface Out {
  edition: Edition;
  /** By id, in its order. */
  stories: Story[];
}

/**
 * Everything that is out at a moment, whatever the order of the files. They must have been checked without an error: then every record is whole, and every
 * text in it can be read.
 *
 * @param now an ISO instant
 * @param siteUrl overrides the address in site.yml
 */
export function readEdition(
  unordered: readonly CompiledFile[],
  now: string,
  siteUrl: string | undefined,
): Out {
  const files = sortByPath(unordered);
  const [siteFile] = filesOf(files, 'site');
  if (!siteFile) throw new Error('There is no site.yml.');
  const {
    name,
    url,
    language,
    timezone: timeZone,
    description,
    publisher,
    contact = null,
    policies = {},
  } = siteFile.data as WholeData<'site'>;
  const byId = <Kind extends 'publisher' | 'author'>(kind: Kind) =>
    filesOf(files, kind).map((file) => ({ id: file.id, ...(file.data as WholeData<Kind>) }));
  const properties = readProperties(files);
  const isOut = findPublic(files, now);
  const stories = indexStories(files).flatMap(({ story, storyFile, reports }): Story[] => {
    if (!storyFile || !isOut(storyFile)) return [];
    const { title, summary, topics = [], subjects } = storyFile.data as WholeData<'story'>;
    const head = { id: story, title, summary, topics, body: storyFile.body?.parts ?? [] };
    // A stable sort: what came out at one moment stays in the order of publication.
    const out = reports.filter(isOut).sort((a, b) => outAt(a, timeZone) - outAt(b, timeZone));
    return [
      buildStory(
        { ...head, subjectNames: namesOf(subjects), samenesses: samenessesOf(subjects, null) },
        out.map((file) => readReport(file, properties, timeZone)),
      ),
    ];
  });
  const publishers = new Map(byId('publisher').map((each) => [each.id, { ...each, url: each.url ?? null }]));
  const edition: Edition = {
    site: {
      name,
      url: siteUrl ?? url,
      language,
      timeZone,
      description,
      publisher: {
        name: publishers.get(publisher)?.name ?? name,
        url: publishers.get(publisher)?.url ?? null,
      },
      contact,
      policies,
    },
    today: dayOf({ kind: 'instant', text: now, at: now, offset: 'Z' }, timeZone),
    pages: filesOf(files, 'page').map((file) => ({
      id: file.id,
      ...(file.data as WholeData<'page'>),
      body: file.body?.parts ?? [],
    })),
    publishers,
    authors: new Map(
      byId('author').map(({ id, name, role = null, url = null, kind = 'desk' }) => [
        id,
        { name, role, url, kind },
      ]),
    ),
    properties,
    relations: indexRelations(files).map(({ relation }) => relation),
  };
  return { edition, stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readProperties(files: readonly CompiledFile[]): Map<string, Property> {
  return new Map(
    filesOf(files, 'properties').flatMap(({ data }) =>
      Object.entries((data as WholeData<'properties'>).properties ?? {}).map(
        ([id, { label, unit, description = null }]) => [id, { id, label, description, unit }],
      ),
    ),
  );
}

function readReport(
  file: CompiledFile<'report'>,
  properties: ReadonlyMap<string, Property>,
  timeZone: string,
): Report {
  const data = file.data as WholeData<'report'>;
  const { title, description, kind, dateline = null, authors, topics = [], image } = data;
  return {
    id: file.id,
    title,
    description,
    kind,
    published: data.published,
    outOn: findOutDay(file, timeZone) ?? data.published.text,
    outAt: outAt(file, timeZone),
    updated: data.updated ?? null,
    dateline,
    authors,
    topics,
    image: image
      ? { file: image.src.split('/').at(-1) ?? '', alt: image.alt, credit: image.credit ?? null }
      : null,
    body: file.body?.parts ?? [],
    headings: file.body?.headings.filter(({ depth }) => depth === 2) ?? [],
    subjectNames: namesOf(data.subjects),
    samenesses: samenessesOf(data.subjects, file.id),
    sources: Object.entries(data.sources ?? {}).map(([id, source]) => ({
      id,
      report: file.id,
      publisher: source.publisher,
      kind: source.kind,
      title: source.title,
      url: source.url ?? null,
      published: source.published ?? null,
      accessed: source.accessed ?? null,
      language: source.language ?? null,
      quote: source.quote
        ? {
            exact: source.quote.exact,
            prefix: source.quote.prefix ?? null,
            suffix: source.quote.suffix ?? null,
          }
        : null,
      derivedFrom: source.derivedFrom ?? [],
    })),
    events: Object.entries(data.events ?? {}).map(([id, event]) => ({
      kind: 'event',
      id,
      on: event.on,
      asPrinted: event.asPrinted ?? null,
      title: event.title,
      place: event.place ?? null,
      basis: event.basis,
      sources: event.sources ?? [],
    })),
    claims: Object.entries(data.claims ?? {}).map(([id, claim]) => ({
      kind: 'claim',
      id,
      statement: claim.statement,
      by: claim.by,
      saidOn: claim.saidOn,
      due: claim.due ?? null,
      basis: claim.basis,
      sources: claim.sources ?? [],
    })),
    figures: listFigures(file).map(({ subject, property, figure }) => {
      const { value, qualifiers, basis, sources } = figure as WholeFigure;
      const unit = properties.get(property)?.unit;
      const quantity = unit && toQuantity(value, unit);
      if (!quantity?.ok) throw new Error(`The figure "${subject}.${property}" was not checked.`);
      return {
        report: file.id,
        subject,
        property,
        quantity: quantity.value,
        qualifiers: qualifiers ?? {},
        basis,
        sources: sources ?? [],
      };
    }),
    outcomes: Object.entries(data.outcomes ?? {}).map(([claim, outcome]) => ({
      report: file.id,
      claim,
      as: outcome.as,
      on: outcome.on,
      sources: outcome.sources,
      note: outcome.note ?? null,
    })),
    corrections: data.corrections ?? [],
  };
}

type WholeFigure = Extract<NonNullable<WholeData<'report'>['figures']>[string][string], { value: unknown }>;

function namesOf(subjects: WholeData<'story'>['subjects']): [id: string, name: string][] {
  return Object.entries(subjects ?? {}).flatMap(([id, { name }]): [string, string][] =>
    name === undefined ? [] : [[id, name]],
  );
}

function samenessesOf(subjects: WholeData<'story'>['subjects'], report: string | null): Sameness[] {
  return Object.entries(subjects ?? {}).flatMap(([subject, said]): Sameness[] =>
    'sameAs' in said
      ? [{ report, subject, sameAs: said.sameAs, basis: said.basis, sources: said.sources ?? [] }]
      : [],
  );
}
