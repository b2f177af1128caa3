import { expect, test } from 'vitest';
import { check, compile, reportOf, reportPath, reportWith, soundReport } from './compiled.ts';

/** Every known key at once, of invented content. */
const fullReport = `---
title: "A title: with a colon"
description: >-
  A description of two lines,
  folded.
kind: analysis
published: '2023-08-31T09:00+08:00'
updated: "2023-09-01"
embargo: "2023-08-31T09:00:30Z"
draft: false
dateline: 北京
authors: [desk]
topics: [electric-cars, regulation]
image: { src: ./label.png, alt: A label, credit: A person }
sources:
  label:
    publisher: house
    kind: leak
    title: A label of 101 kWh
    url: https://house.example/a?b=c#d
    published: "2023-07"
    accessed: "2023-08-30"
    language: zh-Hans
    quote: { exact: 642 kg, prefix: of, suffix: and }
  copy: { publisher: house, kind: aggregator, title: "2023", derivedFrom: [label] }
events:
  seen:
    on: "2023-07-11~/2023-07-20~"
    asPrinted: mid-July
    title: The label of 101 kWh is seen
    place: Beijing
    basis: leak
    sources: [label]
claims:
  sale: { statement: It will go 800 km., by: A person, saidOn: "2023-05-24", due: "2024-40", basis: on-record, sources: [label] }
subjects:
  model: { name: The model }
  first: { sameAs: model, name: The first, basis: inference }
figures:
  model:
    rated-voltage: { value: 726.7 V, basis: leak, sources: [label] }
    range:
      - { value: 800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label] }
      - value: "≥ 700 km"
        basis: opinion
outcomes:
  sale: { as: met, on: "2024-03-28", sources: [label], note: It came. }
corrections:
  - { on: "2023-09-02", field: figures.model.mass, was: 624 kg, now: 642 kg, why: Digits were swapped. }
---

## A heading

Words.
`;

const site = `name: Test
url: https://test.example
language: en
timezone: Asia/Shanghai
description: An invented newsroom.
publisher: house
`;

test.each<[name: string, path: string, content: string]>([
  ['a report of required keys only', reportPath, soundReport],
  ['a report of every key', reportPath, fullReport],
  ['a report with CRLF', reportPath, fullReport.replaceAll('\n', '\r\n')],
  ['a report whose lines end in CR alone', reportPath, fullReport.replaceAll('\n', '\r')],
  ['a report with a byte order mark', reportPath, `\ufeff${fullReport}`],
  ['a report without a line end at its end', reportPath, soundReport.trimEnd()],
  ['a title of 110 characters', reportPath, reportWith('A title', 'x'.repeat(110))],
  ['a title of 110 emoji', reportPath, reportWith('A title', '😀'.repeat(110))],
  ['a title of 110 characters between blanks', reportPath, reportWith('A title', `"  ${'x'.repeat(110)}  "`)],
  ['a description of 200 characters', reportPath, reportWith('A description.', 'x'.repeat(200))],
  ['quoted numbers in a title and a description', reportPath, reportWith('A title', 'Xiaomi says “101 kWh”')],
  ['a number with a unit that is none of ours', reportPath, reportWith('A title', '12 lamps in 2023')],
  ['a closed bidi control', reportPath, reportWith('A title', '"A \\u2067title\\u2069"')],
  [
    'an alias of a list',
    reportPath,
    reportOf('topics: &topics [a]\nevents: { seen: { on: "2023", title: It is seen, basis: opinion } }'),
  ],
  [
    'a record that repeats another by alias',
    reportPath,
    reportOf('subjects:\n  car: &car { name: A car }\n  bus: *car'),
  ],
  [
    'an alias of the nearest of two anchors',
    reportPath,
    reportOf('dateline: &a Beijing\ntopics: [&a cars, *a]'),
  ],
  ['`constructor` as an id', reportPath, reportOf('subjects: { constructor: { name: A builder } }')],
  ['a closing bracket of a year as an id', reportPath, reportOf('subjects: { 2024: { name: A year } }')],
  [
    'an inference without sources',
    reportPath,
    reportOf('claims: { c: { statement: S, by: B, saidOn: "2023", basis: inference } }'),
  ],
  [
    'words met and missed, confirmed, disputed and denied',
    reportPath,
    reportOf(
      ['met', 'missed', 'confirmed', 'disputed', 'denied']
        .map((as, index) => `  c${index}: { as: ${as}, on: "2024", sources: [label] }`)
        .reduce((all, line) => `${all}\n${line}`, 'outcomes:'),
    ),
  ],
  [
    'a story',
    'stories/car/story.md',
    '---\ntitle: A car\nsummary: An invented car.\ntopics: [cars]\nsubjects: { car: { name: A car } }\n---\n\nThe introduction.\n',
  ],
  ['a page', 'pages/about.md', '---\ntitle: About\ndescription: A description.\n---\n'],
  [
    'a publisher',
    'publishers/house.yml',
    '# A comment.\nname: House\nurl: https://house.example\nkind: newspaper\n',
  ],
  ['an author', 'authors/desk.yml', '---\nname: The desk\nrole: editors\nurl: http://desk.example\n'],
  ['a site', 'site.yml', site],
  [
    'a site with contact and policies',
    'site.yml',
    `${site}contact: desk@test.example\npolicies: { corrections: corrections-policy }\n`,
  ],
  ['an empty group of properties', 'properties/none.yml', ''],
  [
    'properties and relations',
    'properties/battery.yml',
    'properties:\n  energy: { label: Energy, unit: kWh, description: What it holds. }\n  range: { label: Range, unit: km, qualifiers: [cycle] }\n  spaces: { label: Spaces, unit: parking spaces }\n  price: { label: Price, unit: CNY }\nrelations: [energy = rated-voltage * charge, specific-energy = energy / mass]\n',
  ],
])('finds nothing wrong in %s', async (_name, path, content) => {
  expect(await check(path, content)).toEqual([]);
});

test('reads the key `on` as text', async () => {
  const { data } = await compile(
    reportPath,
    reportOf('events:\n  seen: { on: "2023", title: It is seen, basis: opinion }'),
  );
  expect(data).toMatchObject({ events: { seen: { on: { edtf: '2023' } } } });
});

test('gives the words of authored values to the letter, without blanks around them', async () => {
  const { data, isReadable, story, id } = await compile(
    reportPath,
    reportOf('dateline: "  “Bei­jing” \'n\' more… "'),
  );
  expect({ isReadable, story, id }).toEqual({ isReadable: true, story: 'car', id: 'first' });
  expect(data).toMatchObject({ title: 'A title', dateline: "“Bei­jing” 'n' more…", authors: ['desk'] });
});

test('keeps the key of a value that is wrong, and leaves the value out', async () => {
  const { data } = await compile(reportPath, reportOf('sources:\n  label: 5\n  other: { title: A title }'));
  expect(Object.keys((data as { sources: object }).sources)).toEqual(['label', 'other']);
  expect(data).toMatchObject({ sources: { label: undefined, other: { title: 'A title' } } });
});

test('says of a file whose YAML cannot be read that nothing is known of it, and checks its prose all the same', async () => {
  const compiled = await compile(reportPath, '---\ntitle: [\n---\n<b>\n');
  expect(compiled).toMatchObject({ isReadable: false, data: {} });
  expect(compiled.diagnostics.map(({ rule }) => rule)).toEqual(['yaml/syntax', 'prose/raw-html']);
});
