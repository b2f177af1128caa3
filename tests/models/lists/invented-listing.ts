import type { Edition } from '../../../src/domain/story/edition.ts';
import type { StoryListing } from '../../../src/models/lists/listing.ts';
import { date } from '../../helpers/newsroom/invented-report.ts';

/** How much of each a listing has. */
export interface Amounts {
  reports: number;
  /** By `speaker`, spread over the reports. */
  forecasts: number;
  /** Of the first report. */
  corrections: number;
  /** By publisher, spread over the reports. */
  sources: Readonly<Record<string, number>>;
  /** The day of the latest report; of the others it is that day as well. */
  on: string;
  speaker: string;
  /** Of each report. */
  authors: string[];
  topics: string[];
}

/** The listing of an invented story, of which a test says how much there is; texts name what they are of. */
export function inventListing(id: string, amounts: Partial<Amounts> = {}): StoryListing {
  const { reports = 1, forecasts = 0, corrections = 0, sources = {}, on = '2023-09-01' } = amounts;
  const { speaker = 'A person', authors = ['desk'], topics = [] } = amounts;
  return {
    id,
    title: `The story ${id}`,
    summary: 'An invented story.',
    topics: [],
    reports: repeat(reports, (index) => ({
      id: `report-${index}`,
      title: `Report ${index} of ${id}`,
      description: 'An invented report.',
      published: on,
      publishedAt: Date.parse(on) + index,
      outOn: on,
      outAt: Date.parse(on) + index,
      changedAt: Date.parse(on) + index,
      changed: on,
      pageChanged: on,
      authors,
      topics,
      tellsForecast: forecasts > 0,
      corrections: repeat(index === 0 ? corrections : 0, (place) => ({
        fragment: `correction-${id}_report-0_${place + 1}`,
        on: date(on),
        path: 'title',
        field: 'Title',
        kind: 'text' as const,
        was: 'A tilte',
        now: 'A title',
        why: 'Letters were swapped.',
      })),
    })),
    forecasts: repeat(forecasts, (index) => ({
      id: `forecast-${index}`,
      statement: `Forecast ${index} of ${id}.`,
      by: speaker,
      saidOn: '2023-05-24',
      due: '2023-35',
      standing: 'due' as const,
      outcomes: [],
    })),
    publishers: Object.entries(sources).map(([publisher, count]) => ({
      id: publisher,
      sources: repeat(count, (index) => ({
        id: `${publisher}-${index}`,
        report: index % reports,
        title: `Source ${index} of ${publisher} in ${id}`,
        language: null,
        kind: 'press',
        carries: 1,
        repeatedBy: 0,
      })),
      resting: count,
      falling: count,
      named: repeat(Math.min(count, 3), (index) => ({
        kind: 'event' as const,
        at: `event-${publisher}-${index}`,
        text: `Event ${index} of ${publisher} in ${id}.`,
      })),
    })),
  };
}

/** What every page of an invented site is built with, with these publishers by id. */
export function inventEdition(publishers: readonly string[] = []): Edition {
  return {
    site: {
      name: 'Test',
      url: 'https://test.example',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      description: 'An invented newsroom.',
      publisher: { name: 'House', url: null },
      contact: null,
      policies: {},
    },
    today: '2023-12-01',
    pages: [],
    publishers: new Map(publishers.map((id) => [id, { id, name: id, kind: 'press', url: null }])),
    authors: new Map(),
    properties: new Map(),
    relations: [],
  };
}

/** What an index gives, for each one from 0. */
export function repeat<Item>(count: number, build: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => build(index));
}
