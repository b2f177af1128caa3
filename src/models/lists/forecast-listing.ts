import { compareCalendarDates } from '../../domain/dates/date-order.ts';
import type { Edition } from '../../domain/story/edition.ts';
import {
  findSpeakers,
  standingOfClaim,
  type Standing,
  type TracedSources,
} from '../../domain/story/standing.ts';
import type { Outcome, Story } from '../../domain/story/story.ts';

/** A forecast in the listing of its story. */
export interface ForecastListing {
  id: string;
  statement: string;
  by: string;
  /** EDTF texts. */
  saidOn: string;
  due: string;
  /** On the day of the edition. */
  standing: Standing;
  /** What reports have said of it since, the word that counts last. */
  outcomes: OutcomeListing[];
}

/** A report's word on a forecast. */
export interface OutcomeListing {
  as: Outcome['as'];
  /** EDTF text. */
  on: string;
  /** The publishers at the root of its sources, by id. */
  wordOf: string[];
  /** The id of the report. */
  report: string;
  note: string | null;
}

/** The forecasts of a story, by the date on which they were made. */
export function listForecasts(story: Story & TracedSources, { today }: Edition): ForecastListing[] {
  const claims = [...story.claims.values()].sort((a, b) => compareCalendarDates(a.saidOn, b.saidOn));
  return claims.flatMap((claim): ForecastListing[] => {
    const { id, statement, by, saidOn, due } = claim;
    if (due === null) return [];
    const standing = standingOfClaim(claim, story, today);
    const outcomes = (story.outcomes.get(id) ?? []).map((outcome) => listOutcome(outcome, story));
    return [{ id, statement, by, saidOn: saidOn.edtf, due: due.edtf, standing, outcomes }];
  });
}

function listOutcome({ as, on, sources, report, note }: Outcome, story: TracedSources): OutcomeListing {
  return { as, on: on.edtf, wordOf: [...findSpeakers(sources, story)], report, note };
}
