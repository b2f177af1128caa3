import { beforeAll, describe, expect, test } from 'vitest';
import { buildStoryData } from '../../../src/models/data/story-data.ts';
import type { StoryData } from '../../../src/models/data/story-data-schema.ts';
import { openNewsroom } from '../../helpers/newsroom/newsroom-fixture.ts';
import { withCorrections } from '../lists/corrected-newsroom.ts';
import { getStory, inventedFiles, now, openEdition, secret, readWhole } from '../invented-newsroom.ts';

const third = `---
title: A third report
description: An invented third report.
kind: report
published: "2023-10-05T09:30+08:00"
authors: [desk]
sources:
  notice: { publisher: registry, kind: official, title: The notice, published: "2023-10-04" }
subjects:
  model: { name: The model of 2023 }
  sedan: { name: The sedan }
  wagon: { sameAs: model, basis: inference, sources: [notice] }
figures:
  wagon:
    charge: { value: 141.0 Ah, basis: official, sources: [notice] }
    mass: { value: "≥ 1,640.0 kg", basis: official, sources: [notice] }
outcomes:
  sale: { as: met, on: "2023-10-04", sources: [notice], note: Four days late. }
---

It says :fact[141.0 Ah]{of=wagon.charge}.
`;
const changes = {
  ...withCorrections('first', [
    '{ on: "2023-09", field: claims.sale.due, was: "2023-34", now: "2023-35", why: We had the wrong quarter. }',
  ]),
  'stories/car/third.md': third,
};

let data: StoryData;

beforeAll(async () => {
  const edition = await openEdition(changes);
  data = buildStoryData(edition, getStory(edition));
});

const find = <Item extends { id: string }>(items: readonly Item[], id: string) =>
  items.find((each) => each.id === id) ?? expect.fail(id);
const findHistory = (property: string) =>
  data.figures.find((each) => each.property === property) ?? expect.fail(property);

test('has every key in its order, whatever it holds', () => {
  expect(Object.keys(data)).toEqual([
    '$schema',
    'format',
    'id',
    'title',
    'summary',
    'url',
    'language',
    'reports',
    'publishers',
    'sources',
    'events',
    'claims',
    'subjects',
    'samenesses',
    'figures',
    'derived',
  ]);
  for (const items of [data.reports, data.sources, data.events, data.claims, data.figures, data.derived])
    expect(new Set(items.map((item) => Object.keys(item).join()))).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});

test('tells what the story is', () => {
  expect(data).toMatchObject({
    $schema: 'https://test.example/story.schema.json',
    format: 1,
    id: 'car',
    title: 'A car',
    summary: 'An invented car.',
    url: 'https://test.example/car/',
    language: 'en',
    publishers: [
      { id: 'house', name: 'House', kind: 'newspaper', url: 'https://house.example' },
      { id: 'registry', name: 'The registry', kind: 'regulator', url: null },
    ],
  });
});

test('tells reports in the order in which they came out, days as days and instants in UTC', () => {
  expect(data.reports.map(({ id, published, updated, outOn }) => [id, published, updated, outOn])).toEqual([
    ['first', '2023-08-31', null, '2023-08-31'],
    ['second', '2023-09-15T01:00:00Z', '2023-09-16', '2023-09-15'],
    ['third', '2023-10-05T01:30:00Z', null, '2023-10-05'],
  ]);
  expect(data.reports[0]).toMatchObject({
    url: 'https://test.example/car/first/',
    title: 'A label & a "leak"',
    description: 'An invented description.',
    kind: 'report',
    authors: ['desk'],
    corrections: [
      {
        url: 'https://test.example/car/first/#correction-car_first_1',
        on: '2023-09',
        field: 'claims.sale.due',
        label: 'Due date of the claim “It will be sold”',
        was: '2023-34',
        now: '2023-35',
        why: 'We had the wrong quarter.',
      },
    ],
  });
});

test('tells of each source what it repeats, and what stands at the root of that', () => {
  expect(find(data.sources, 'page-c')).toEqual({
    id: 'page-c',
    listedAt: 'https://test.example/car/first/#source-page-c',
    report: 'first',
    publisher: 'registry',
    kind: 'aggregator',
    title: 'Page C',
    url: null,
    published: null,
    accessed: null,
    language: null,
    quote: null,
    derivedFrom: ['page-a', 'page-b'],
    roots: ['leak'],
  });
  expect(find(data.sources, 'leak')).toMatchObject({
    url: 'https://house.example/label',
    published: '2023-07',
    quote: { exact: 'not-yet, said', prefix: 'it was', suffix: null },
    roots: ['leak'],
  });
});

test('tells of each event how it is known and how it fared', () => {
  expect(find(data.events, 'seen')).toEqual({
    id: 'seen',
    url: 'https://test.example/car/timeline/#event-seen',
    report: 'first',
    title: 'The label is seen',
    on: '2023-07-11~/2023-07-20~',
    asPrinted: 'mid-July',
    place: null,
    basis: 'leak',
    standing: 'unconfirmed',
    sources: ['leak'],
  });
});

test('tells of each claim what came of it, and by how many days it was early or late', () => {
  expect(find(data.claims, 'sale')).toEqual({
    id: 'sale',
    url: 'https://test.example/car/timeline/#claim-sale',
    report: 'first',
    statement: 'It will be sold.',
    by: 'A person',
    saidOn: '2023-05-24',
    due: '2023-35',
    basis: 'on-record',
    standing: 'met',
    sources: ['interview'],
    outcomes: [
      {
        report: 'third',
        as: 'met',
        on: '2023-10-04',
        sources: ['notice'],
        note: 'Four days late.',
        days: { least: 133, most: 133 },
        timeliness: { kind: 'late', days: { least: 4, most: 4 } },
      },
    ],
  });
  expect(find(data.claims, 'cheap')).toMatchObject({
    due: null,
    standing: 'denied',
    outcomes: [{ as: 'denied', timeliness: null }],
  });
});

describe('the figures', () => {
  test('are told as histories, each value as printed and as a plain number', () => {
    const history = findHistory('charge');
    expect(history).toMatchObject({
      subject: 'model',
      label: 'Charge',
      url: 'https://test.example/car/specs/#figure-model-charge',
      qualifiers: {},
      unit: { kind: 'measure', symbol: 'Ah', ucum: 'A.h', cefact: 'AMH' },
      current: 1,
      rivals: [],
    });
    expect(history.values).toMatchObject([
      {
        text: '139 Ah',
        number: '139',
        report: 'first',
        subject: 'model',
        basis: 'leak',
        standing: 'superseded',
        decidedBy: 1,
      },
      {
        text: '141.0 Ah',
        number: '141.0',
        report: 'third',
        subject: 'wagon',
        standing: 'confirmed',
        decidedBy: null,
      },
    ]);
    expect(history.values[0]?.interval).toEqual({ low: '138.5', high: '139.5' });
  });

  test('have no separators in their numbers, and no bound where a comparator leaves one open', () => {
    expect(findHistory('mass').values[0]).toEqual({
      report: 'third',
      subject: 'wagon',
      text: '≥ 1,640.0 kg',
      comparator: '≥',
      number: '1640.0',
      tolerance: null,
      upTo: null,
      unit: { kind: 'measure', symbol: 'kg', ucum: 'kg', cefact: 'KGM' },
      interval: { low: '1639.95', high: null },
      basis: 'official',
      standing: 'confirmed',
      sources: ['notice'],
      decidedBy: null,
    });
  });

  test('are told under their qualifiers', () => {
    expect(findHistory('range')).toMatchObject({ qualifiers: { cycle: 'CLTC' }, current: 0 });
  });

  test('name subjects that have been found to be another', () => {
    expect(data.samenesses).toEqual([
      { report: 'third', subject: 'wagon', sameAs: 'model', basis: 'inference', sources: ['notice'] },
    ]);
    expect(data.subjects).toContainEqual({ id: 'model', name: 'The model of 2023' });
  });
});

test('tells what relations give, with the values that they are worked out from', () => {
  const [derived, ...others] = data.derived;
  expect(others).toEqual([]);
  expect(derived).toMatchObject({
    subject: 'model',
    property: 'energy',
    qualifiers: {},
    relation: 'energy = rated-voltage * charge',
    text: '101.0 kWh',
    number: '101.0',
    unit: { symbol: 'kWh', ucum: 'kW.h', cefact: 'KWH' },
    interval: { low: '100.641025', high: '101.381625' },
  });
  const operands = derived?.operands.map(({ figure, value }) => data.figures[figure]?.values[value]?.text);
  expect(operands).toEqual(['726.7 V', '139 Ah']);
});

test('holds nothing of what is not out', () => {
  expect(JSON.stringify(data)).not.toContain(secret);
});

test('is the same in whatever order the files come', async () => {
  const { newsroom } = await openNewsroom({ ...inventedFiles, ...changes }, { now });
  const edition = readWhole(newsroom.files.toReversed(), now);
  expect(JSON.stringify(buildStoryData(edition, getStory(edition)))).toBe(JSON.stringify(data));
});

test('is there before the first report of a story', async () => {
  const edition = await openEdition({ 'stories/boat/later.md': null });
  expect(buildStoryData(edition, getStory(edition, 'boat'))).toMatchObject({
    id: 'boat',
    reports: [],
    figures: [],
  });
});
