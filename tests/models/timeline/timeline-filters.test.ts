import { expect, test } from 'vitest';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, inventedFiles, openEdition } from '../invented-newsroom.ts';
import { listEntries } from './timeline-entries.ts';

const first = String(inventedFiles['stories/car/first.md']);
const withTopics = {
  'stories/car/first.md': first.replace('authors: [desk]', 'authors: [desk]\ntopics: [cars, regulation]'),
  ...laterReport(
    'topics: [sales, cars]\nevents:\n  sold: { on: "2023-10-01", title: It is sold, basis: press, sources: [filing] }\n',
    '',
    { published: '2023-10-02', name: 'third' },
  ),
};

test('counts the entries of each basis, standing and topic, and leaves out what none or all of them have', async () => {
  const edition = await openEdition(withTopics);
  const { filters } = buildTimelineModel(edition, getStory(edition));
  expect(filters).toEqual({
    entryCount: 7,
    bases: [
      { basis: 'official', count: 1 },
      { basis: 'on-record', count: 2 },
      { basis: 'press', count: 3 },
      { basis: 'leak', count: 1 },
    ],
    standings: [
      { standing: 'confirmed', count: 2 },
      { standing: 'denied', count: 1 },
      { standing: 'due', count: 1 },
      { standing: 'unconfirmed', count: 3 },
    ],
    topics: [
      { number: 1, topic: 'cars', count: 5 },
      { number: 2, topic: 'regulation', count: 4 },
      { number: 3, topic: 'sales', count: 1 },
    ],
  });
});

test('gives an entry the topics of the report that tells it', async () => {
  const edition = await openEdition(withTopics);
  const entries = listEntries(buildTimelineModel(edition, getStory(edition)));
  const topicsOf = (id: string) => entries.find((entry) => entry.id === id)?.topics;
  expect([topicsOf('sold'), topicsOf('seen'), topicsOf('shown')]).toEqual([[1, 3], [1, 2], []]);
});

test('offers no topics where all reports have the same', async () => {
  const edition = await openEdition();
  expect(buildTimelineModel(edition, getStory(edition)).filters.topics).toEqual([]);
});
