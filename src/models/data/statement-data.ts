import { address, fragment } from '../../domain/text/address.ts';
import { countDays, type DayCount } from '../../domain/dates/day-count.ts';
import { judgeTimeliness, type Timeliness } from '../../domain/story/forecast.ts';
import { dayOfView, type Edition } from '../../domain/story/edition.ts';
import { standingOf, standingOfClaim } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim, Outcome, Story } from '../../domain/story/story.ts';
import type { FullAddress } from './report-data.ts';
import type { ClaimData, EventData, OutcomeData } from './statement-data-schema.ts';

/** The events of a story, as its reports state them. */
export function buildEventData(story: StoryView, full: FullAddress): EventData[] {
  return story.reports.flatMap(({ id: report, events }) =>
    events.map((event) => ({
      id: event.id,
      url: full(`${address.timeline(story.id)}#${fragment.event(event.id)}`),
      report,
      title: event.title,
      on: event.on.edtf,
      asPrinted: event.asPrinted,
      place: event.place,
      basis: event.basis,
      standing: standingOf(event, story),
      sources: event.sources,
    })),
  );
}

/** The claims of a story, as its reports state them. */
export function buildClaimData(edition: Edition, story: Story, full: FullAddress): ClaimData[] {
  return story.reports.flatMap(({ id: report, claims }) =>
    claims.map((claim) => ({
      id: claim.id,
      url: full(`${address.timeline(story.id)}#${fragment.claim(claim.id)}`),
      report,
      statement: claim.statement,
      by: claim.by,
      saidOn: claim.saidOn.edtf,
      due: claim.due?.edtf ?? null,
      basis: claim.basis,
      standing: standingOfClaim(claim, story, dayOfView(edition, story)),
      sources: claim.sources,
      outcomes: (story.outcomes.get(claim.id) ?? []).map((outcome) => buildOutcome(outcome, claim)),
    })),
  );
}

function buildOutcome({ report, as, on, sources, note }: Outcome, { saidOn, due }: Claim): OutcomeData {
  const days = copyDays(countDays(saidOn, on));
  return {
    report,
    as,
    on: on.edtf,
    sources,
    note,
    days,
    timeliness: due && describe(judgeTimeliness(due, on)),
  };
}

function describe(timeliness: Timeliness): OutcomeData['timeliness'] {
  const { kind } = timeliness;
  switch (kind) {
    case 'early':
    case 'late':
      return { kind, days: copyDays(timeliness.days) };
    case 'in-window':
      return { kind, days: copyDays(timeliness.beforeEnd) };
    case 'unclear':
      return { kind, days: null };
  }
}

/** In the published order of keys, whatever the domain's. */
function copyDays(days: DayCount | null): DayCount | null {
  return days && { least: days.least, most: days.most };
}
