import ICAL from 'ical.js';
import { openStoryView } from '../../src/domain/story/story-view.ts';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { spanOf } from '../../src/domain/dates/date-span.ts';
import { shiftDay } from '../../src/domain/dates/iso-day.ts';
import { buildCalendarModel, type CalendarModel } from '../../src/models/timeline/calendar.ts';
import { buildCalendar } from '../../src/outputs/calendar.ts';
import { readCalendar, type ReadEvent } from '../helpers/readers/read-calendar.ts';
import { date } from '../helpers/newsroom/invented-report.ts';
import { everyDate, hostileTitles, openHostileStory } from '../models/hostile-newsroom.ts';

let model: CalendarModel;
let text: string;
let events: Map<string, ReadEvent>;

beforeAll(async () => {
  const { edition, story } = await openHostileStory();
  model = buildCalendarModel(edition, openStoryView(story));
  text = buildCalendar(model);
  events = new Map(readCalendar(text).events.map((event) => [event.uid, event]));
});

afterEach(() => {
  vi.useRealTimers();
});

const find = (id: string) => events.get(`${id}.hostile@test.example`) ?? expect.fail(id);

test('tells every event and every window of a forecast', () => {
  const count = hostileTitles.length + everyDate.length;
  expect(events.size).toBe(2 * count);
  expect([...events.keys()].filter((uid) => uid.startsWith('due-'))).toHaveLength(count);
});

test.each(everyDate.map((edtf, index) => [edtf, index] as const))(
  '%s is as wide as it was written',
  (edtf, index) => {
    const { first, last } = spanOf(date(edtf));
    for (const id of [`event-date-${index}`, `due-date-${index}-claim`]) {
      const event = find(id);
      expect(event.edtf).toBe(edtf);
      expect(event.isAllDay).toBe(true);
      expect(event.start).toBe(first ?? last);
      // An end is the day after the last one. A date with an open end stands at the one day that is known.
      const isDay = first === last || first === null || last === null;
      const after = shiftDay(last ?? '2000-01-01', { days: 1 });
      expect(event.end).toBe(isDay || after === last ? shiftDay(event.start, { days: 1 }) : after);
    }
  },
);

test.each([
  ['2023-07-05', 'confirmed', 'CONFIRMED'],
  ['2023-07-05', 'unconfirmed', 'TENTATIVE'],
  ['2023-07-05', 'denied', 'TENTATIVE'],
  ['2023-07-05~', 'confirmed', 'TENTATIVE'],
  ['2023-07-05?', 'confirmed', 'TENTATIVE'],
  ['2023-07', 'confirmed', 'TENTATIVE'],
  ['2023-07-11~/2023-07-20~', 'confirmed', 'TENTATIVE'],
  ['2023-08/..', 'confirmed', 'TENTATIVE'],
] as const)('an event of %s that is %s is %s', (edtf, standing, status) => {
  const id = `event-date-${everyDate.indexOf(edtf)}`;
  const [found] = readEntries(id, standing);
  expect(found).toMatchObject({ status, transparency: 'TRANSPARENT' });
});

test('a forecast of a certain day is tentative, whatever came of it', () => {
  const id = `due-date-${everyDate.indexOf('2023-07-05')}-claim`;
  expect(readEntries(id, 'met')).toMatchObject([{ status: 'TENTATIVE' }]);
  expect(readEntries(id, 'pending')).toMatchObject([{ status: 'TENTATIVE' }]);
});

/** The entry with another standing, read back. */
function readEntries(id: string, standing: CalendarModel['entries'][number]['standing']): ReadEvent[] {
  const entries = model.entries.filter((entry) => entry.id === id).map((entry) => ({ ...entry, standing }));
  return readCalendar(buildCalendar({ ...model, entries })).events;
}

test('says so in the summary where an end is open', () => {
  expect(find(`event-date-${everyDate.indexOf('2023-08/..')}`).summary).toBe(
    'On 2023-08/.. (from August 2023)',
  );
  expect(find(`due-date-${everyDate.indexOf('../2023-08-02')}-claim`).summary).toBe(
    'Due: On ../2023-08-02 (until 2 August 2023)',
  );
});

test.each(hostileTitles.map((title, index) => [title, index] as const))(
  'gives %j back to the letter',
  (title, index) => {
    expect(find(`event-title-${index}`)).toMatchObject({ summary: title, location: title });
    const due = find(`due-title-${index}-claim`);
    expect(due.summary).toBe(`Due: ${title}`);
    expect(due.description).toContain(`Forecast by ${title}.\n`);
  },
);

test('tells the words of an imprecise date, the basis, the standing and the sources', () => {
  const index = everyDate.indexOf('2023-07-11~/2023-07-20~');
  expect(find(`event-date-${index}`).description)
    .toBe(`Date: about 11–20 July 2023. In the source: “On 2023-07-11~/2023-07-20~”.
Basis: leak (from a leak, not official).
Standing: not confirmed.
Source: Simon & Schuster and }others, On 2023-07-11~/2023-07-20~, https://x.example/29?a={b}%20&c`);
});

test('leads to the place of each on the timeline', () => {
  expect(find('event-title-1').url).toBe('https://test.example/hostile/timeline/#event-title-1');
  expect(find('due-title-1-claim').url).toBe('https://test.example/hostile/timeline/#claim-title-1-claim');
});

test('names the story, and what changed when: the report was updated on 22 September, which begins in UTC the day before', () => {
  expect(readCalendar(text)).toMatchObject({ name: 'A {story}; of \\ 1, 2 — {Test}; a, b' });
  expect(new Set([...events.values()].map(({ stamp }) => stamp))).toEqual(new Set(['2023-09-21T16:00:00Z']));
});

describe('the text', () => {
  test('has lines of at most 75 octets, each with its end', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('is the same at any time', () => {
    vi.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z') });
    expect(buildCalendar(model)).toBe(text);
  });

  test('is a calendar while there is nothing to tell', () => {
    const empty = buildCalendar({ ...model, entries: [] });
    expect(new ICAL.Component(ICAL.parse(empty) as unknown[]).getAllSubcomponents()).toEqual([]);
  });
});
