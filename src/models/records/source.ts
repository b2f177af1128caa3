import { fragment } from '../../domain/text/address.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { findSpeakers, type TracedSources } from '../../domain/story/standing.ts';
import type { Story } from '../../domain/story/story.ts';
import { addTextFragment } from './text-fragment.ts';

/** The numbers of the sources on a page, from 1, in the order in which the page first cites them. */
export class Numbers {
  readonly #byId = new Map<string, number>();
  #isClosed = false;

  /** The number of a source, which gets the next one where it has none; nothing for one without, once the numbers are closed. */
  assign(id: string): number | undefined {
    const known = this.#byId.get(id);
    if (known !== undefined || this.#isClosed) return known;
    const next = this.count + 1;
    this.#byId.set(id, next);
    return next;
  }

  /** From here on the page cites no other sources than those that it has cited. */
  close(): void {
    this.#isClosed = true;
  }

  /** How many sources have a number. */
  get count(): number {
    return this.#byId.size;
  }

  /** The sources that have a number, in order; those that get one meanwhile come too. */
  [Symbol.iterator](): IterableIterator<[id: string, number: number]> {
    return this.#byId.entries();
  }
}

/** A numbered reference to a source of the same page. */
export interface CitationModel {
  number: number;
  title: string;
  href: string;
}

/** A source as a page lists it. */
export interface SourceModel {
  id: string;
  /** Its number on the page, from 1. */
  number: number;
  title: string;
  publisher: string;
  kind: string;
  /** Its own address; null where it has no page. */
  url: string | null;
  /** The same, leading to the passage that is quoted. */
  href: string | null;
  published: CalendarDate | null;
  accessed: CalendarDate | null;
  language: string | null;
  quote: string | null;
  /** The sources that it repeats. */
  derivedFrom: CitationModel[];
}

/** References to sources, by number; one that the page has not cited yet gets the next, or is left out where there is none. */
export function cite(ids: readonly string[], { sources }: Story, numbers: Numbers): CitationModel[] {
  const citations: CitationModel[] = [];
  for (const id of new Set(ids)) {
    const source = sources.get(id);
    if (!source) continue;
    const number = numbers.assign(id);
    if (number !== undefined)
      citations.push({ number, title: source.title, href: `#${fragment.source(id)}` });
  }
  return citations.sort((a, b) => a.number - b.number);
}

/** Who speaks at the root of these sources: publishers by name. */
export function nameSpeakers(
  ids: readonly string[],
  { publishers }: Edition,
  story: TracedSources,
): string[] {
  return [...findSpeakers(ids, story)].map((id) => publishers.get(id)?.name ?? id);
}

/** The sources that a page cites, by number, and after them those that they repeat. */
export function buildSources(edition: Edition, story: Story, numbers: Numbers): SourceModel[] {
  const models: SourceModel[] = [];
  // A source that is listed for what it repeats adds its own origins: the map grows while it is walked.
  for (const [id, number] of numbers) {
    const source = story.sources.get(id);
    if (!source) continue;
    const { title, kind, url, published, accessed, language, publisher, quote, derivedFrom } = source;
    models.push({
      id,
      number,
      title,
      kind,
      url,
      published,
      // The day on which we read it has no place in a view of an earlier day.
      accessed: story.asOf === null ? accessed : null,
      language,
      publisher: edition.publishers.get(publisher)?.name ?? publisher,
      href: source.url === null ? null : addTextFragment(source.url, quote),
      quote: quote?.exact ?? null,
      derivedFrom: cite(derivedFrom, story, numbers),
    });
  }
  return models;
}
