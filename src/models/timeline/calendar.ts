import { address, fragment } from '../../domain/text/address.ts';
import type { Basis } from '../../domain/story/basis.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { spanOf, type DaySpan } from '../../domain/dates/date-span.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { shiftDay, type IsoDay } from '../../domain/dates/iso-day.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim, NewsEvent, Report, Story } from '../../domain/story/story.ts';
import { sortByDate } from '../../domain/story/timeline-order.ts';
import { beginOf } from '../../domain/dates/timestamp.ts';
import { findLastChange } from '../records/last-change.ts';
import { judgeStatement, type GroupStanding } from '../records/statement.ts';
import { getWords } from '../../words/get-words.ts';

/** /<story>/timeline.ics: what happened, and when what was forecast is due. Addresses are full ones. */
export interface CalendarModel {
  /** The host of the site: what is unique in a story is so in the world with it. */
  host: string;
  story: string;
  title: string;
  description: string;
  language: string;
  /** The timeline. */
  url: string;
  /** By date. */
  entries: CalendarEntry[];
}

/** A stretch of days in a calendar. */
export interface CalendarEntry {
  /** Its fragment on the timeline, unique in the story. */
  id: string;
  /** Something that happened, or the window in which something is to. */
  kind: 'event' | 'due';
  /** What happened, or what was said. */
  text: string;
  /** Who said it. */
  by: string | null;
  place: string | null;
  date: CalendarDate;
  /** The days that the date covers as written. */
  span: DaySpan;
  /** The day after the last one; null of a single day, of an open end, and where there is none, after the year 9999. */
  end: IsoDay | null;
  /** Whether it is one certain day. */
  isCertainDay: boolean;
  /** The source's own words for an imprecise date. */
  asPrinted: string | null;
  basis: Basis;
  standing: GroupStanding;
  sources: { publisher: string; title: string; url: string | null }[];
  /** Its place on the timeline. */
  url: string;
  /** When a report about it was last changed: epoch milliseconds. */
  changedAt: number;
}

/** The events of a story and the windows of its forecasts. */
export function buildCalendarModel(edition: Edition, story: StoryView): CalendarModel {
  const { site } = edition;
  const full = (path: string) => new URL(path, site.url).href;
  const changes = new Map(
    story.reports.map((report) => [report.id, beginOf(findLastChange(report, site.timeZone), site.timeZone)]),
  );
  const build = (each: NewsEvent | Claim, date: CalendarDate, reports: readonly string[]): CalendarEntry => {
    const place = each.kind === 'event' ? fragment.event(each.id) : fragment.claim(each.id);
    const span = spanOf(date);
    return {
      id: each.kind === 'event' ? place : `due-${each.id}`,
      ...describe(each),
      date,
      span,
      end: findEnd(span),
      isCertainDay: isCertainDay(date),
      basis: each.basis,
      standing: judgeStatement(each, edition, story).group,
      sources: listSources(each.sources, edition, story),
      url: full(`${address.timeline(story.id)}#${place}`),
      changedAt: Math.max(...reports.map((id) => changes.get(id) ?? 0)),
    };
  };
  const entries = story.reports.flatMap((report) => listDated(report, story, build));
  return {
    host: new URL(site.url).host,
    story: story.id,
    title: getWords(site.language).site.titleOn(story.title, site.name),
    description: story.summary,
    language: site.language,
    url: full(address.timeline(story.id)),
    entries: sortByDate(entries, ({ date }) => date),
  };
}

/** What a report brings into the calendar; those that say what came of a forecast bring it too. */
function listDated(
  { id, events, claims }: Report,
  story: Story,
  build: (each: NewsEvent | Claim, date: CalendarDate, reports: readonly string[]) => CalendarEntry,
): CalendarEntry[] {
  return [
    ...events.map((event) => build(event, event.on, [id])),
    ...claims.flatMap((claim) => {
      const later = (story.outcomes.get(claim.id) ?? []).map(({ report }) => report);
      return claim.due ? build(claim, claim.due, [id, ...later]) : [];
    }),
  ];
}

function describe(
  each: NewsEvent | Claim,
): Pick<CalendarEntry, 'kind' | 'text' | 'by' | 'place' | 'asPrinted'> {
  if (each.kind === 'claim')
    return { kind: 'due', text: each.statement, by: each.by, place: null, asPrinted: null };
  return { kind: 'event', text: each.title, by: null, place: each.place, asPrinted: each.asPrinted };
}

function findEnd({ first, last }: DaySpan): IsoDay | null {
  if (first === null || last === null || first === last) return null;
  const after = shiftDay(last, { days: 1 });
  return after > last ? after : null;
}

function isCertainDay(date: CalendarDate): boolean {
  if (date.kind !== 'point') return false;
  const { precision, approximate, uncertain } = date.point;
  return precision === 'day' && !approximate && !uncertain;
}

function listSources(ids: readonly string[], { publishers }: Edition, { sources }: Story) {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { publisher, title, url } = source;
    return { publisher: publishers.get(publisher)?.name ?? publisher, title, url };
  });
}
