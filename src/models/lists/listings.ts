import { once } from '../../domain/text/memoize.ts';
import type { ForecastListing } from './forecast-listing.ts';
import { sortByLatest, type StoryListing } from './listing.ts';
import type { PublisherListing } from './publisher-listing.ts';
import { indexReports, type ReportIndex } from './report-index.ts';

/** What all stories give to the pages that list them, with what several of these pages need of it. */
export interface Listings {
  /** By id. */
  stories: readonly StoryListing[];
  /** By the day of their latest report, the latest first, then by id; those without a report come last. */
  latest: readonly StoryListing[];
  index: ReportIndex;
  /** What each publisher that has sources has in which story, by its id; the stories that changed last come first. */
  publishers: ReadonlyMap<string, readonly PublisherInStory[]>;
  /** Who made forecasts, the one with the most first. */
  speakers: readonly Speaker[];
}

/** What a publisher has in a story. */
export interface PublisherInStory {
  story: StoryListing;
  listing: PublisherListing;
}

/** Someone with all of their forecasts. */
export interface Speaker {
  name: string;
  forecasts: ForecastInStory[];
}

/** A forecast among those of all stories. */
export interface ForecastInStory {
  story: StoryListing;
  forecast: ForecastListing;
}

/** The listings of all stories, whose facts are worked out when they are first needed. */
export function openListings(stories: readonly StoryListing[]): Listings {
  const latest = once(() => sortByLatest(stories));
  const index = once(() => indexReports(latest()));
  const publishers = once(() => groupByPublisher(latest()));
  const speakers = once(() => listSpeakers(stories));
  return {
    stories,
    get latest() {
      return latest();
    },
    get index() {
      return index();
    },
    get publishers() {
      return publishers();
    },
    get speakers() {
      return speakers();
    },
  };
}

/** The forecasts of a story, by the date on which they were made. */
export function listForecastsOf(story: StoryListing): ForecastInStory[] {
  return story.forecasts.map((forecast) => ({ story, forecast }));
}

function groupByPublisher(latest: readonly StoryListing[]): Listings['publishers'] {
  const all = latest.flatMap((story) => story.publishers.map((listing) => ({ story, listing })));
  return Map.groupBy(all, ({ listing }) => listing.id);
}

function listSpeakers(stories: readonly StoryListing[]): Speaker[] {
  const bySpeaker = Map.groupBy(stories.flatMap(listForecastsOf), ({ forecast }) => forecast.by);
  return [...bySpeaker]
    .map(([name, forecasts]) => ({ name, forecasts }))
    .sort((a, b) => b.forecasts.length - a.forecasts.length || (a.name < b.name ? -1 : 1));
}
