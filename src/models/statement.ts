import { address, fragment } from '../domain/address.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { standingOf, standingOfClaim, standings, type Standing } from '../domain/standing.ts';
import type { Claim, NewsEvent, Story } from '../domain/story.ts';
import { buildDate, type DateModel } from './date.ts';
import { buildGrounds, type GroundsModel } from './grounds.ts';
import type { Numbers } from './source.ts';

/** Something dated that happened, or that someone said: what a timeline holds. */
export type StatementModel = GroundsModel & {
  id: string;
  /** When it happened, or was said. */
  on: DateModel;
  text: string;
  /** Where the timeline tells it. */
  href: string;
} & (
    | { kind: 'event'; asPrinted: string | null; place: string | null }
    | { kind: 'claim'; by: string; due: DateModel | null }
  );

/** How statements of a group fared; an opinion that nothing has settled is neither confirmed nor open. */
export type GroupStanding = Standing | 'opinion';

/** Statements that fared alike. */
export interface StandingGroup {
  standing: GroupStanding;
  statements: StatementModel[];
}

/** Events and claims in the order of their dates. */
export function buildStatements(
  all: Iterable<NewsEvent | Claim>,
  story: Story,
  today: IsoDay,
  numbers: Numbers,
): StatementModel[] {
  const dated = [...all].sort((a, b) => compareCalendarDates(dateOf(a), dateOf(b)));
  return dated.map((each) => buildStatement(each, story, today, numbers));
}

/** The statements by how they fared, what is settled first; each group in the order given. */
export function groupByStanding(statements: readonly StatementModel[]): StandingGroup[] {
  const groups = Map.groupBy(statements, ({ basis, standing }) =>
    basis === 'opinion' && standing === 'unconfirmed' ? 'opinion' : standing,
  );
  return [...standings, 'opinion' as const].flatMap((standing) => {
    const own = groups.get(standing);
    return own ? [{ standing, statements: own }] : [];
  });
}

function dateOf(each: NewsEvent | Claim): CalendarDate {
  return each.kind === 'event' ? each.on : each.saidOn;
}

function buildStatement(
  each: NewsEvent | Claim,
  story: Story,
  today: IsoDay,
  numbers: Numbers,
): StatementModel {
  const { id } = each;
  const timeline = address.timeline(story.id);
  if (each.kind === 'event') {
    const { asPrinted, place } = each;
    const said = { id, on: buildDate(each.on), text: each.title, href: `${timeline}#${fragment.event(id)}` };
    return {
      kind: 'event',
      ...said,
      asPrinted,
      place,
      ...buildGrounds(each, standingOf(each, story), story, numbers),
    };
  }
  const { by } = each;
  const due = each.due && buildDate(each.due);
  const said = {
    id,
    on: buildDate(each.saidOn),
    text: each.statement,
    href: `${timeline}#${fragment.claim(id)}`,
  };
  const standing = standingOfClaim(each, story, today);
  return { kind: 'claim', ...said, by, due, ...buildGrounds(each, standing, story, numbers) };
}
