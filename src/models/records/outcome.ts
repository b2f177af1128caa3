import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { countDays, type DayCount } from '../../domain/dates/day-count.ts';
import { judgeTimeliness, type Timeliness } from '../../domain/story/forecast.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim } from '../../domain/story/story.ts';
import { linkToReport, type LinkModel } from '../page/frame.ts';
import { cite, nameSpeakers, type CitationModel, type Numbers } from './source.ts';

/** What became of a claim, and on whose word. */
export interface OutcomeModel {
  as: Standing;
  /** When it was decided. */
  on: CalendarDate;
  /** The days from the claim to this. */
  took: DayCount | null;
  /** Of a forecast: before, in or after its window. */
  timeliness: Timeliness | null;
  /** The publishers at the root of its sources, by name. */
  wordOf: string[];
  citations: CitationModel[];
  /** The report that says so. */
  report: LinkModel;
  note: string | null;
}

/** What reports have said of a claim, the word that counts last. */
export function buildOutcomes(
  claim: Claim,
  edition: Edition,
  story: StoryView,
  numbers: Numbers,
): OutcomeModel[] {
  return (story.outcomes.get(claim.id) ?? []).map((outcome) => {
    const { as, on, sources, note } = outcome;
    return {
      as,
      on,
      took: countDays(claim.saidOn, on),
      timeliness: claim.due && judgeTimeliness(claim.due, on),
      wordOf: nameSpeakers(sources, edition, story),
      citations: cite(sources, story, numbers),
      report: linkToReport(story, outcome.report),
      note,
    };
  });
}
