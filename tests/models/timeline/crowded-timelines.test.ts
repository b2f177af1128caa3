import { expect, test } from 'vitest';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { writeCrowdedTimelines } from '../../helpers/newsroom/crowded-timelines.ts';
import { openNewsroom } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, readWhole } from '../invented-newsroom.ts';

const { newsroom } = await openNewsroom(writeCrowdedTimelines());
const edition = readWhole(newsroom.files, '2026-11-23T12:00:00Z');
const overviewOf = (id: string) => buildTimelineModel(edition, getStory(edition, id)).overview;

test('forty events of one day stand over one another, each in a lane of its own', () => {
  const { wide } = overviewOf('crowd')!;
  for (const { marks } of wide.rows) {
    const crowd = marks.filter(({ fragment }) => /^event-e\d/.test(fragment));
    expect(new Set(crowd.map(({ date }) => date.from)).size).toBeLessThanOrEqual(1);
    expect(new Set(crowd.map(({ across }) => across)).size).toBe(crowd.length);
  }
});

test('years from 1 BC to 2043 leave most of the room to the months in which much happens', () => {
  const { reach, wide } = overviewOf('crowd')!;
  expect(reach).toEqual({ first: '0000-01-01', last: '2043-12-31', exactTo: 'year' });
  const placeOf = (day: string) => wide.ticks.find((tick) => tick.day === day)!.at;
  expect(placeOf('2024-04-01') - placeOf('2024-03-01')).toBeGreaterThan(wide.length / 4);
});

test.each(['single', 'silent'])('the %s story has no picture', (id) => {
  expect(overviewOf(id)).toBeNull();
});
