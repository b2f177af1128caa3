import { address, fragment } from '../../domain/text/address.ts';
import type { Basis } from '../../domain/story/basis.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { spanOf } from '../../domain/dates/date-span.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim, NewsEvent, Report, Story } from '../../domain/story/story.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import { buildBodyText } from '../records/body-text.ts';
import { judgeStatement, type GroupStanding } from '../records/statement.ts';

/** Something that can be searched for. */
export interface SearchRecordModel {
  kind: SearchKind;
  href: string;
  title: string;
  /** What else is looked through, in reading order; none of it empty. */
  texts: string[];
  /** When it came out, happened or was said; null for a story. */
  on: { kind: 'out'; at: Timestamp } | { kind: 'dated'; date: CalendarDate } | null;
  /** The day to order by, the first of several; null where that is open. */
  day: IsoDay | null;
  topics: string[];
  /** How it is known and how it fared; null for stories and articles, which hold many things. */
  basis: Basis | null;
  standing: GroupStanding | null;
}

/** What a search can be narrowed to. */
export type SearchKind = (typeof searchKinds)[number];

export const searchKinds = ['story', 'article', 'event', 'claim'] as const;

/** /<story>/search.json: what of a story can be searched for. */
export interface SearchRecordsModel {
  language: string;
  timeZone: string;
  story: { id: string; title: string };
  records: SearchRecordModel[];
}

/** The story itself, its articles, and what they say has happened or was said, as of today. */
export function buildSearchRecordsModel(edition: Edition, story: StoryView): SearchRecordsModel {
  const { id, title, summary, body, reports } = story;
  const { language, timeZone } = edition.site;
  return {
    language,
    timeZone,
    story: { id, title },
    records: [
      {
        kind: 'story',
        href: address.story(id),
        title,
        texts: compact([summary, buildBodyText(body)]),
        on: null,
        day: reports.at(-1)?.outOn ?? null,
        topics: [...new Set(reports.flatMap(({ topics }) => topics))],
        basis: null,
        standing: null,
      },
      ...reports.flatMap((report) => [
        buildArticleRecord(edition, story, report),
        ...[...report.events, ...report.claims].map((each) =>
          buildStatementRecord(edition, story, report, each),
        ),
      ]),
    ],
  };
}

function buildArticleRecord(edition: Edition, story: Story, report: Report): SearchRecordModel {
  const { id, title, description, body, published, outOn, topics, sources } = report;
  const cited = sources.map((source) => source.id);
  return {
    kind: 'article',
    href: address.report(story.id, id),
    title,
    texts: compact([description, buildBodyText(body), ...tellSources(edition, story, cited)]),
    on: { kind: 'out', at: published },
    day: outOn,
    topics,
    basis: null,
    standing: null,
  };
}

function buildStatementRecord(
  edition: Edition,
  story: StoryView,
  { topics }: Report,
  each: NewsEvent | Claim,
): SearchRecordModel {
  const { kind, id, basis } = each;
  const timeline = address.timeline(story.id);
  const sources = tellSources(edition, story, each.sources);
  const { group: standing } = judgeStatement(each, edition, story);
  const common = { kind, topics, basis, standing };
  if (kind === 'event') {
    const { on: date, title, place, asPrinted } = each;
    return {
      ...common,
      href: `${timeline}#${fragment.event(id)}`,
      title,
      texts: compact([place, asPrinted, ...sources]),
      on: { kind: 'dated', date },
      day: spanOf(date).first,
    };
  }
  const { saidOn: date, statement, by } = each;
  return {
    ...common,
    href: `${timeline}#${fragment.claim(id)}`,
    title: statement,
    texts: compact([by, ...sources]),
    on: { kind: 'dated', date },
    day: spanOf(date).first,
  };
}

/** Who published each source, what it is called, and what is quoted of it: often the only words in its own language. */
function tellSources({ publishers }: Edition, story: Story, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const source = story.sources.get(id);
    if (!source) return [];
    const { publisher, title, quote } = source;
    const told = `${publishers.get(publisher)?.name ?? publisher}: ${title}`;
    return [quote ? `${told} “${quote.exact}”` : told];
  });
}

function compact(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null && text !== '') as string[];
}
