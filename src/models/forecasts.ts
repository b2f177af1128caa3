import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Story } from '../domain/story.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import { buildStatements, tallyStandings, type StatementModel, type Tally } from './statement.ts';

/** A forecast with the story that tells it. */
export interface ForecastModel {
  story: LinkModel;
  forecast: Extract<StatementModel, { kind: 'claim' }>;
}

/** Who has said what is to come, and how that fared. */
export interface SpeakerModel {
  name: string;
  record: Tally[];
  /** In the order in which they were made. */
  forecasts: ForecastModel[];
}

/** /forecasts/ */
export interface ForecastsModel {
  frame: PageFrame;
  speakers: SpeakerModel[];
}

/** Every forecast of an edition, by speaker; who has made most comes first. */
export function buildForecastsModel(edition: Edition): ForecastsModel {
  const bySpeaker = Map.groupBy(listForecasts(edition), ({ forecast }) => forecast.by);
  const speakers = [...bySpeaker].map(([name, forecasts]) => ({
    name,
    record: tallyStandings(forecasts.map(({ forecast }) => forecast.standing)),
    forecasts,
  }));
  return {
    frame: buildFrame(edition, {
      title: 'Forecasts',
      description: 'Who said what was to come and by when, and what came of it.',
      path: address.forecasts(),
    }),
    speakers: speakers.sort((a, b) => b.forecasts.length - a.forecasts.length || (a.name < b.name ? -1 : 1)),
  };
}

/** The forecasts of an edition whose window has ended without a word of what came of them. */
export function listDueForecasts(edition: Edition): ForecastModel[] {
  return listForecasts(edition).filter(({ forecast }) => forecast.standing === 'due');
}

function listForecasts(edition: Edition): ForecastModel[] {
  return edition.stories.flatMap((story) => listForecastsOf(story, edition));
}

function listForecastsOf(story: Story, edition: Edition): ForecastModel[] {
  const forecasts = [...story.claims.values()].filter(({ due }) => due !== null);
  // The page lists no sources of its own: the timeline has them.
  return buildStatements(forecasts, edition, story, new Map()).flatMap((forecast) =>
    forecast.kind === 'claim' ? [{ story: linkToStory(story), forecast }] : [],
  );
}
