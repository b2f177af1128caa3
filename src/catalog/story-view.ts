import type { CompiledFile } from '../compile/compile-file.ts';
import { address, fragment } from '../domain/address.ts';
import type { Basis } from '../domain/basis.ts';
import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { Standing } from '../domain/standing.ts';
import { possibleSpanOf } from '../domain/date-span.ts';
import type { Body, BodyPart } from '../markdown/body.ts';
import type {
  CitationModel,
  ClaimModel,
  EventModel,
  FigureModel,
  GroundsModel,
  ProseNode,
  SourceModel,
} from '../models/shared.ts';
import { indexProperties, listFigures, type StoryIndex } from './story-index.ts';

type Report = CompiledFile<'report'>;
interface AuthoredSource {
  file: Report;
  id: string;
  publisher: string;
  kind: string;
  title: string;
  url?: string | undefined;
  published?: string | undefined;
  accessed?: string | undefined;
  language?: string | undefined;
  quote?: { exact?: string | undefined } | undefined;
  derivedFrom: string[];
}

/** A story as its pages see it: everything of the reports that are out, each source once, with ways to cite them. */
export interface StoryView {
  story: string;
  events: (report?: Report, numbers?: Numbers) => EventModel[];
  claims: (report?: Report, numbers?: Numbers) => ClaimModel[];
  figures: (report?: Report, numbers?: Numbers) => FigureModel[];
  prose: (body: Body | null, numbers: Numbers) => ProseNode[];
  sources: (numbers: Numbers) => SourceModel[];
  /** Sources of a report that its article lists, numbered in the order in which its body first cites them. */
  number: (report: Report | undefined, body: Body | null) => Numbers;
}

/** The number of each source on a page, by id. */
export type Numbers = Map<string, number>;

/** Builds the view of a story. `reports` are those that are out, in order. */
export function buildStoryView(
  { story }: StoryIndex,
  reports: Report[],
  files: readonly CompiledFile[],
  today: string,
): StoryView {
  const publisherNames = new Map(
    files
      .filter(({ kind }) => kind === 'publisher')
      .map(({ id, data }) => [id, (data as { name?: string }).name ?? id]),
  );
  const sources = indexSources(reports);
  const properties = indexProperties(files);
  const cite = (ids: readonly string[], numbers: Numbers): CitationModel[] =>
    ids.flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [];
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return [
        {
          number: numbers.get(id) ?? 0,
          title: source.title,
          href: `${address.report(story, source.file.id)}#${fragment.source(id)}`,
        },
      ];
    });
  const ground = (record: Record<string, unknown>, numbers: Numbers): GroundsModel => {
    const ids = (record['sources'] ?? []) as string[];
    const roots = new Set(ids.flatMap((id) => findRoots(id, sources)));
    return {
      basis: record['basis'] as Basis,
      citations: cite(ids, numbers),
      sourceCount: ids.length,
      originCount: roots.size,
    };
  };
  const standing = (record: Record<string, unknown>): Standing => {
    if (record['basis'] === 'official' || record['basis'] === 'on-record') return 'confirmed';
    if (mayNotConfirm.includes(record['basis'] as string)) return 'unconfirmed';
    const roots = new Set(((record['sources'] ?? []) as string[]).flatMap((id) => findRoots(id, sources)));
    const publishers = new Set([...roots].map((id) => sources.get(id)?.publisher));
    return publishers.size >= 2 ? 'confirmed' : 'unconfirmed';
  };
  const outcomes = new Map(
    reports.flatMap(({ data }) =>
      Object.entries(data.outcomes ?? {}).map(([id, outcome]) => [id, outcome?.as] as const),
    ),
  );
  const listOf = <Kind extends 'events' | 'claims'>(kind: Kind, report: Report | undefined) =>
    (report ? [report] : reports).flatMap(
      ({ data }) => Object.entries(data[kind] ?? {}) as [string, Record<string, string>][],
    );
  const timeline = address.timeline(story);
  const view: StoryView = {
    story,
    events: (report, numbers = new Map()) =>
      listOf('events', report)
        .map(([id, event]): EventModel => ({
          kind: 'event',
          id,
          on: readDate(event['on']),
          asPrinted: event['asPrinted'] ?? null,
          title: event['title'] ?? '',
          place: event['place'] ?? null,
          standing: standing(event),
          href: `${timeline}#${fragment.event(id)}`,
          ...ground(event, numbers),
        }))
        .sort((a, b) => compareCalendarDates(a.on, b.on)),
    claims: (report, numbers = new Map()) =>
      listOf('claims', report)
        .map(([id, claim]): ClaimModel => {
          const due = claim['due'] === undefined ? null : readDate(claim['due']);
          const isPast = due !== null && (possibleSpanOf(due).last ?? '9999') < today;
          return {
            kind: 'claim',
            id,
            statement: claim['statement'] ?? '',
            by: claim['by'] ?? '',
            saidOn: readDate(claim['saidOn']),
            due,
            standing: outcomes.get(id) ?? (due === null ? 'unconfirmed' : isPast ? 'due' : 'pending'),
            href: `${timeline}#${fragment.claim(id)}`,
            ...ground(claim, numbers),
          };
        })
        .sort((a, b) => compareCalendarDates(a.saidOn, b.saidOn)),
    figures: (report, numbers = new Map()) =>
      (report ? [report] : reports).flatMap((file) =>
        listFigures(file).map(({ subject, property, figure }): FigureModel => ({
          subject,
          property: properties.get(property)?.label ?? property,
          value: figure.value ?? '',
          qualifiers: Object.values(figure.qualifiers ?? {}).filter((each) => each !== undefined),
          standing: standing(figure as Record<string, unknown>),
          href: `${address.specs(story)}#${fragment.figure(subject, property)}`,
          ...ground(figure as Record<string, unknown>, numbers),
        })),
      ),
    prose: (body, numbers) => (body?.parts ?? []).map((part) => toProse(part, numbers)),
    sources: (numbers) =>
      [...numbers].flatMap(([id, number]) => {
        const source = sources.get(id);
        return source ? [toSourceModel(source, number)] : [];
      }),
    number: (report, body) => {
      const numbers: Numbers = new Map();
      for (const mention of body?.mentions ?? []) if (mention.kind === 'source') cite([mention.id], numbers);
      for (const id of Object.keys(report?.data.sources ?? {})) cite([id], numbers);
      return numbers;
    },
  };
  return view;

  function toSourceModel(source: AuthoredSource, number: number): SourceModel {
    const hrefOf = ({ file, id }: AuthoredSource) =>
      `${address.report(story, file.id)}#${fragment.source(id)}`;
    return {
      id: source.id,
      number,
      title: source.title,
      publisher: publisherNames.get(source.publisher) ?? source.publisher,
      kind: source.kind,
      url: source.url ?? null,
      published: source.published === undefined ? null : readDate(source.published),
      accessed: source.accessed === undefined ? null : readDate(source.accessed),
      language: source.language ?? null,
      quote: source.quote?.exact ?? null,
      href: hrefOf(source),
      derivedFrom: source.derivedFrom.flatMap((id) => {
        const root = sources.get(id);
        return root ? [{ title: root.title, href: hrefOf(root) }] : [];
      }),
    };
  }

  function toProse(part: BodyPart, numbers: Numbers): ProseNode {
    if (typeof part === 'string') return part;
    const children = part.parts.map((each) => toProse(each, numbers));
    switch (part.kind) {
      case 'fact': {
        const figure = reports
          .flatMap((file) => listFigures(file))
          .findLast(({ subject, property }) => subject === part.subject && property === part.property);
        const href = `${address.specs(story)}#${fragment.figure(part.subject, part.property)}`;
        const record = figure?.figure as Record<string, unknown> | undefined;
        return {
          kind: 'fact',
          href,
          basis: (record?.['basis'] as Basis | undefined) ?? 'derived',
          citations: record ? ground(record, numbers).citations : [],
          children,
        };
      }
      case 'when': {
        const on = reports
          .map(({ data }) => data.events?.[part.event]?.on)
          .find((each) => each !== undefined);
        return {
          kind: 'when',
          href: `${timeline}#${fragment.event(part.event)}`,
          on: readDate(on),
          children,
        };
      }
      case 'cite':
        return { kind: 'cite', citations: cite(part.sources, numbers) };
      case 'claim': {
        const claim = view.claims().find(({ id }) => id === part.claim);
        return {
          kind: 'claim',
          href: `${timeline}#${fragment.claim(part.claim)}`,
          standing: claim?.standing ?? 'unconfirmed',
          children,
        };
      }
      case 'update':
        return { kind: 'update', on: readDate(part.on), children };
      case 'note':
        return { kind: 'note', children };
      case 'image': {
        const [, , file = ''] = part.file.split('/');
        const owner = reports.find(({ body }) =>
          body?.mentions.some((mention) => mention.kind === 'image' && mention.file === part.file),
        );
        return { kind: 'image', src: address.image(story, owner?.id ?? '', file), alt: part.alt };
      }
    }
  }
}

/** What nobody vouches for is not confirmed by being repeated. */
const mayNotConfirm = ['anonymous', 'social', 'leak', 'inference', 'opinion'];

function indexSources(reports: readonly Report[]): Map<string, AuthoredSource> {
  const sources = new Map<string, AuthoredSource>();
  for (const file of reports) {
    for (const [id, source] of Object.entries(file.data.sources ?? {})) {
      const { publisher = '', kind = '', title = '', derivedFrom = [], ...rest } = source ?? {};
      if (!sources.has(id)) {
        sources.set(id, {
          file,
          id,
          publisher,
          kind,
          title,
          ...rest,
          derivedFrom: derivedFrom.filter((each) => each !== undefined),
        });
      }
    }
  }
  return sources;
}

/** The sources at the root of what a source repeats. */
function findRoots(id: string, sources: ReadonlyMap<string, AuthoredSource>): string[] {
  const parents = sources.get(id)?.derivedFrom ?? [];
  return parents.length === 0 ? [id] : parents.flatMap((parent) => findRoots(parent, sources));
}

function readDate(text: string | undefined): CalendarDate {
  const parsed = parseCalendarDate(text ?? '');
  if (!parsed.ok) throw new Error(`The date "${text ?? ''}" was not checked.`);
  return parsed.value;
}
