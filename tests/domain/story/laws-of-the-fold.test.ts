import fc from 'fast-check';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/newsroom/read/read-edition.ts';
import type { CompiledFile } from '../../../src/compile/compile-file.ts';
import type { Edition } from '../../../src/domain/story/edition.ts';
import { buildHistories } from '../../../src/domain/story/figure-history.ts';
import type { IsoDay } from '../../../src/domain/dates/iso-day.ts';
import { standingOf, standingOfClaim } from '../../../src/domain/story/standing.ts';
import { buildStory, buildStoryAsOf, listDays } from '../../../src/domain/story/story-fold.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../../src/models/story/story.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { openNewsroom, type Changes } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, openEdition } from '../../models/invented-newsroom.ts';
import { anyNewsroom } from './any-newsroom.ts';
import { anyHead, anyReports, days } from './any-story.ts';
import { cases } from '../../helpers/patience.ts';

/** The reports of a story, a day, and the same reports without some of those that come out later. */
const anyPast = fc
  .tuple(anyReports, fc.constantFrom(...days), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([reports, day, isKept]) => ({
    day,
    whole: buildStory(anyHead, reports),
    fewer: buildStory(
      anyHead,
      reports.filter(({ outOn }, index) => outOn <= day || isKept[index]),
    ),
    known: reports.filter(({ outOn }) => outOn <= day),
  }));

/** What is said, whatever it rests on: a source may become known later than what it is cited for. */
function tell(all: readonly { sources: string[] }[]): Set<string> {
  return new Set(all.map((each) => JSON.stringify({ ...each, sources: [] })));
}

/** The same with every map as the list of its entries, whose order then counts. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

describe('what was known on a day', () => {
  test('is the fold of the reports that were out, in whatever story of later ones', () => {
    fc.assert(
      fc.property(anyPast, ({ day, whole, fewer, known }) => {
        const asOf = plain(buildStoryAsOf(whole, day));
        expect(asOf).toEqual(plain(buildStory(anyHead, known, day)));
        expect(asOf).toEqual(plain(buildStoryAsOf(fewer, day)));
      }),
    );
  });

  test('has the histories of figures that those reports make up', () => {
    fc.assert(
      fc.property(anyPast, ({ day, whole, fewer }) => {
        const histories = (story: Story) => plain(buildHistories(openStoryView(buildStoryAsOf(story, day))));
        expect(histories(whole)).toEqual(histories(fewer));
      }),
    );
  });

  test('settles the standings of claims and events by those reports alone', () => {
    const standingsOf = (story: Story, day: IsoDay) => [
      ...[...story.claims.values()].map((claim) => [claim.id, standingOfClaim(claim, story, day)]),
      ...[...story.events.values()].map((event) => [event.id, standingOf(event, openStoryView(story))]),
    ];
    fc.assert(
      fc.property(anyPast, ({ day, whole, known }) => {
        const standings = standingsOf(buildStoryAsOf(whole, day), day);
        expect(standings).toEqual(standingsOf(buildStory(anyHead, known, day), day));
        expect(standings.map(([id]) => id)).toEqual(
          known
            .flatMap(({ claims }) => claims.map(({ id }) => id))
            .concat(known.flatMap(({ events }) => events.map(({ id }) => id))),
        );
      }),
    );
  });

  test('is never less on a later day, and is all that is known on the last', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const story = buildStory(anyHead, reports);
        const known = listDays(story).map((day) => buildStoryAsOf(story, day));
        for (const [index, { events, sources, claims, outcomes, figures, reports: out }] of known.entries()) {
          const next = known[index + 1] ?? story;
          const said = [...outcomes.values()].flat();
          expect(new Set(out).isSubsetOf(new Set(next.reports))).toBe(true);
          expect(tell(figures).isSubsetOf(tell(next.figures))).toBe(true);
          expect(tell(said).isSubsetOf(tell([...next.outcomes.values()].flat()))).toBe(true);
          for (const key of [...events.keys()]) expect(next.events.has(key)).toBe(true);
          for (const key of [...sources.keys()]) expect(next.sources.has(key)).toBe(true);
          for (const key of [...claims.keys()]) expect(next.claims.has(key)).toBe(true);
        }
        expect(plain({ ...known.at(-1), asOf: null })).toEqual(plain(story));
      }),
    );
  });
});

describe('the pages of a day', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEdition();
  });

  test.each([
    ['story', buildStoryModel],
    ['timeline', buildTimelineModel],
    ['specs', buildSpecSheetModel],
  ])('know of later reports and days only that there are some: %s', (_, build) => {
    fc.assert(
      fc.property(anyPast, ({ day, whole, fewer }) => {
        const modelOn = (today: IsoDay, story: Story) => {
          const own = { ...edition, today };
          const { past, ...model } = build(own, openStoryView(buildStoryAsOf(story, day), story));
          return { model, past };
        };
        const [of, without] = [modelOn('2025-06-01', whole), modelOn('2023-12-01', fewer)];
        expect(of.model).toEqual(without.model);
        expect({ ...of.past, next: null }).toEqual({ ...without.past, next: null });
        const next = listDays(whole).find((later) => later > day);
        expect(of.past?.next?.day).toBe(next);
      }),
    );
  });
});

describe('an edition', () => {
  const now = '2023-12-01T04:00:00Z';

  /** The files of a newsroom, which must have nothing wrong. */
  async function openFiles(changes: Changes): Promise<CompiledFile[]> {
    const { newsroom, diagnostics } = await openNewsroom(changes, { now });
    expect(diagnostics).toEqual([]);
    return newsroom.files;
  }

  test('is the same from files in any order', async () => {
    const keys = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
    const law = fc.asyncProperty(anyNewsroom, keys, async (changes, order) => {
      const files = await openFiles(changes);
      const keyed = files.map((file, index) => ({ file, key: order[index] ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ file }) => file);
      const out = readEdition(files, now, undefined);
      expect(out.stories.map(({ id }) => id)).toEqual(['car', 'car-2']);
      const expected = plain(out);
      expect(plain(readEdition(shuffled, now, undefined))).toEqual(expected);
      expect(plain(readEdition(files.toReversed(), now, undefined))).toEqual(expected);
    });
    await fc.assert(law, { numRuns: cases(5, 100) });
  });

  test('holds nothing of what is not out', async () => {
    const moments = fc.constantFrom(
      '2023-08-31T12:00:00Z',
      '2023-09-01T12:00:00Z',
      '2023-09-02T12:00:00Z',
      now,
    );
    const law = fc.asyncProperty(anyNewsroom, moments, async (changes, moment) => {
      const files = await openFiles(changes);
      const out = readEdition(files, moment, undefined);
      const ids = new Set(getStory(out).reports.map(({ id }) => id));
      const publicFiles = files.filter(({ kind, id }) => kind !== 'report' || ids.has(id));
      expect(plain(readEdition(publicFiles, moment, undefined))).toEqual(plain(out));
    });
    await fc.assert(law, { numRuns: cases(5, 100) });
  });

  test('of the end of a day is what was known on that day ever after', async () => {
    const law = fc.asyncProperty(anyNewsroom, async (changes) => {
      const files = await openFiles(changes);
      const story = getStory(readEdition(files, now, undefined));
      for (const day of listDays(story)) {
        // The zone of the site is eight hours ahead.
        const { edition, stories } = readEdition(files, `${day}T15:59:59.999Z`, undefined);
        expect(edition.today).toBe(day);
        expect(plain({ ...stories[0], asOf: day })).toEqual(plain(buildStoryAsOf(story, day)));
      }
    });
    await fc.assert(law, { numRuns: cases(5, 100) });
  });
});
