import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStoryData } from '../../../src/models/data/story-data.ts';
import { buildStorySchema } from '../../../src/models/data/story-schema.ts';
import { closeObjects, listFaults } from '../../helpers/readers/json-schema.ts';
import { openHostileStory } from '../hostile-newsroom.ts';
import { getStory, openEdition, type WholeEdition } from '../invented-newsroom.ts';

let edition: WholeEdition;

beforeAll(async () => {
  edition = await openEdition({ 'stories/boat/later.md': null });
});

test('is a schema of draft 2020-12 at its own address', () => {
  expect(buildStorySchema(edition)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://test.example/story.schema.json',
    title: 'A story',
  });
});

describe.each(['car', 'boat'])('the data of %s', (id) => {
  test('is as it says', () => {
    const data = buildStoryData(edition, getStory(edition, id));
    expect(data.$schema).toBe(buildStorySchema(edition).$id);
    expect(listFaults(buildStorySchema(edition), data)).toEqual([]);
  });

  test('has no key that it does not know', () => {
    const data = buildStoryData(edition, getStory(edition, id));
    expect(listFaults(closeObjects(buildStorySchema(edition)), data)).toEqual([]);
  });
});

test('holds for any title and any date', async () => {
  const hostile = await openHostileStory();
  const data = buildStoryData(hostile.edition, openStoryView(hostile.story));
  expect(listFaults(closeObjects(buildStorySchema(hostile.edition)), data)).toEqual([]);
});

test('passes over keys that are still to come, and tells what is missing or wrong', () => {
  const schema = buildStorySchema(edition);
  const data = buildStoryData(edition, getStory(edition));
  expect(listFaults(schema, { ...data, later: true })).toEqual([]);
  expect(listFaults(schema, { ...data, summary: undefined })).toEqual([
    " must have required property 'summary'",
  ]);
  const [first, ...others] = data.events;
  const events = [{ ...first, on: '2023-7' }, ...others];
  expect(listFaults(schema, { ...data, events })[0]).toMatch(/^\/events\/0\/on must match pattern/);
});

test('every part of it says what it is', () => {
  const { $defs } = buildStorySchema(edition) as unknown as {
    $defs: Record<string, { description?: string }>;
  };
  expect(Object.keys($defs).toSorted()).toEqual([
    'Claim',
    'Correction',
    'DayCount',
    'Derived',
    'Event',
    'History',
    'Outcome',
    'Publisher',
    'Report',
    'Sameness',
    'Source',
    'Unit',
    'Value',
  ]);
  expect(Object.values($defs).filter(({ description }) => !description)).toEqual([]);
});
