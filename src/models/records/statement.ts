import { address, fragment } from '../../domain/text/address.ts';
import type { Basis } from '../../domain/story/basis.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { dayOfView, type Edition } from '../../domain/story/edition.ts';
import { standingOf, standingOfClaim, standings, type Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim, NewsEvent, Story } from '../../domain/story/story.ts';
import { sortByDate } from '../../domain/story/timeline-order.ts';
import { buildDate, type DateModel } from './date.ts';
import { buildGrounds, type GroundsModel } from './grounds.ts';
import { buildOutcomes, type OutcomeModel } from './outcome.ts';
import type { Numbers } from './source.ts';

/** Something dated that happened, or that someone said: what a timeline holds. */
export type StatementModel = GroundsModel & {
  id: string;
  /** When it happened, or was said. */
  on: DateModel;
  text: string;
  group: GroupStanding;
  /** Where it is on the timeline. */
  href: string;
} & (
    | { kind: 'event'; asPrinted: QuotedWords | null; place: string | null }
    | {
        kind: 'claim';
        by: string;
        due: DateModel | null;
        /** What reports have said of it since, the word that counts last. */
        outcomes: OutcomeModel[];
      }
  );

/** Words of a source, in the one language of the statement's sources that they can be in; null where that is not clear. */
export interface QuotedWords {
  text: string;
  language: string | null;
}

/** How statements of a group fared; an opinion that nothing has settled is neither confirmed nor open. */
export type GroupStanding = Standing | 'opinion';

export const groupStandings: readonly GroupStanding[] = [...standings, 'opinion'];

/** Statements that fared alike. */
export interface StandingGroup {
  standing: GroupStanding;
  statements: StatementModel[];
}

/** How many statements or figures fared so. */
export interface Tally {
  standing: GroupStanding;
  count: number;
}

/** Events and claims in the order of their dates. */
export function buildStatements(
  all: Iterable<NewsEvent | Claim>,
  edition: Edition,
  story: StoryView,
  numbers: Numbers,
): StatementModel[] {
  return sortByDate(all, dateOf).map((each) => buildStatement(each, edition, story, numbers));
}

/** How an event or a claim fared, and the group that it is listed in. */
export function judgeStatement(
  each: NewsEvent | Claim,
  edition: Edition,
  story: StoryView,
): { standing: Standing; group: GroupStanding } {
  const standing =
    each.kind === 'event' ? standingOf(each, story) : standingOfClaim(each, story, dayOfView(edition, story));
  return { standing, group: groupOf(each.basis, standing) };
}

/** The statements by how they fared, what is settled first; each group in the order given. */
export function groupByStanding(statements: readonly StatementModel[]): StandingGroup[] {
  const groups = Map.groupBy(statements, ({ group }) => group);
  return groupStandings.flatMap((standing) => {
    const own = groups.get(standing);
    return own ? [{ standing, statements: own }] : [];
  });
}

/** The group that something of this basis that fared so is listed in. */
export function groupOf(basis: Basis, standing: Standing): GroupStanding {
  return basis === 'opinion' && standing === 'unconfirmed' ? 'opinion' : standing;
}

/** How many of these fared alike, what is settled first. */
export function tallyStandings(all: Iterable<GroupStanding>): Tally[] {
  const counts = Map.groupBy(all, (standing) => standing);
  return groupStandings.flatMap((standing) => {
    const count = counts.get(standing)?.length ?? 0;
    return count === 0 ? [] : [{ standing, count }];
  });
}

function dateOf(each: NewsEvent | Claim): CalendarDate {
  return each.kind === 'event' ? each.on : each.saidOn;
}

function buildStatement(
  each: NewsEvent | Claim,
  edition: Edition,
  story: StoryView,
  numbers: Numbers,
): StatementModel {
  const { id } = each;
  const { standing, group } = judgeStatement(each, edition, story);
  const common = { id, group, on: buildDate(dateOf(each)), ...buildGrounds(each, standing, story, numbers) };
  const timeline = address.timeline(story.id, story.asOf);
  if (each.kind === 'event') {
    const { title: text, place } = each;
    const asPrinted = each.asPrinted === null ? null : quote(each.asPrinted, each.sources, story);
    return { ...common, kind: 'event', text, href: `${timeline}#${fragment.event(id)}`, asPrinted, place };
  }
  const { statement: text, by } = each;
  const due = each.due && buildDate(each.due);
  const outcomes = buildOutcomes(each, edition, story, numbers);
  return { ...common, kind: 'claim', text, href: `${timeline}#${fragment.claim(id)}`, by, due, outcomes };
}

function quote(text: string, ids: readonly string[], { sources }: Story): QuotedWords {
  const isHan = /\p{Script=Han}/u.test(text);
  const languages = ids.flatMap((id) => sources.get(id)?.language ?? []);
  // A translation may stand among them: the words are in the script of theirs.
  const [language = null, ...others] = new Set(languages.filter((tag) => /^(?:zh|ja)\b/.test(tag) === isHan));
  return { text, language: others.length > 0 ? null : language };
}
