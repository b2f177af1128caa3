import { expect, test } from 'vitest';
import { checkWith, laterReport, reportWith } from '../../helpers/newsroom/newsroom-fixture.ts';

const source = 'sources:\n  other: { publisher: house, kind: press, title: Another }\n';
const event = (id: string) =>
  `events:\n  ${id}: { on: "2023-09", title: It is seen again, basis: leak, sources: [label] }\n`;

test('tells an id of another kind in the same report at the later line', async () => {
  expect(await checkWith(reportWith(['  sale: {', '  seen: {'], ['{of=sale}', '{of=seen}']))).toEqual([
    'content/stories/car/first.md:12:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/first.md:10:3.  id/duplicate',
  ]);
});

test('takes the order of the lines, not that of the kinds', async () => {
  const claims =
    'claims:\n  again: { statement: Again., by: A person, saidOn: "2023-09", basis: leak, sources: [label] }\n';
  expect(await checkWith(laterReport(claims + event('again')))).toEqual([
    'content/stories/car/second.md:10:3  error  The id "again" is taken among the claims; choose another. See content/stories/car/second.md:8:3.  id/duplicate',
  ]);
});

test('tells an event that two reports declare at the later one, with the place of the first', async () => {
  expect(await checkWith(laterReport(event('seen')))).toEqual([
    'content/stories/car/second.md:8:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/first.md:10:3.  id/duplicate',
  ]);
});

test('goes by the day of publication before the path', async () => {
  expect(await checkWith(laterReport(event('seen'), '', { published: '2023-08-01', name: 'zero' }))).toEqual([
    'content/stories/car/first.md:10:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/zero.md:8:3.  id/duplicate',
  ]);
});

test('goes by the path between reports of one moment', async () => {
  expect(
    await checkWith(laterReport(event('seen'), '', { published: '2023-08-31', name: 'earlier-by-path' })),
  ).toEqual([
    'content/stories/car/first.md:10:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/earlier-by-path.md:8:3.  id/duplicate',
  ]);
});

test('takes the midnight of the site for the moment of a bare date', async () => {
  expect(
    await checkWith(laterReport(event('seen'), '', { published: '2023-08-30T18:00+02:00', name: 'zero' })),
  ).toEqual([
    'content/stories/car/zero.md:8:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/first.md:10:3.  id/duplicate',
  ]);
});

test('tells a subject that takes the id of an event', async () => {
  expect(await checkWith(laterReport('subjects:\n  seen: { name: Seen }\n'))).toEqual([
    'content/stories/car/second.md:8:3  error  The id "seen" is taken among the events; choose another. See content/stories/car/first.md:10:3.  id/duplicate',
  ]);
});

test('tells a source that takes the id of a subject of the story', async () => {
  const story = '---\ntitle: A car\nsummary: An invented car.\nsubjects:\n  other: { name: Another }\n---\n';
  expect(
    await checkWith({ 'stories/car/story.md': story, ...laterReport(source, 'See this.:cite[other]') }),
  ).toEqual([
    'content/stories/car/second.md:8:3  error  The id "other" is taken among the subjects; choose another. See content/stories/car/story.md:5:3.  id/duplicate',
  ]);
});

test('lets a later report rename a subject', async () => {
  expect(await checkWith(laterReport('subjects:\n  model: { name: The renamed model }\n'))).toEqual([]);
});

test('lets two stories use one id', async () => {
  const other = Object.fromEntries(
    Object.entries(reportWith()).map(([path, text]) => [path.replace('/car/', '/boat/'), text]),
  );
  const story = { 'stories/boat/story.md': '---\ntitle: A boat\nsummary: An invented boat.\n---\n' };
  expect(await checkWith({ ...other, ...story })).toEqual([]);
});

test('tells a property that two groups declare at the later path', async () => {
  const body = 'properties:\n  range: { label: Reach, unit: km }\n  mass: { label: Mass, unit: kg }\n';
  expect(await checkWith({ 'properties/body.yml': body })).toEqual([
    'content/properties/body.yml:2:3  error  The id "range" is taken among the properties; choose another. See content/properties/battery.yml:6:3.  id/duplicate',
    'content/properties/body.yml:3:3  error  The id "mass" is taken among the properties; choose another. See content/properties/battery.yml:5:3.  id/duplicate',
  ]);
});

const same = (id: string, target: string) => `  ${id}: { sameAs: ${target}, basis: inference }\n`;

test('lets a subject be the same as another', async () => {
  expect(await checkWith(laterReport(`subjects:\n${same('first-model', 'model')}`))).toEqual([]);
});

test('tells a subject that is the same as one that is itself the same as a third', async () => {
  expect(await checkWith(laterReport(`subjects:\n${same('a', 'b')}${same('b', 'model')}`))).toEqual([
    'content/stories/car/second.md:8:16  error  The subject "b" is itself the same as "model"; name that one. See content/stories/car/second.md:9:16.  subject/unknown',
  ]);
});

test('tells a chain between reports at the report that makes it', async () => {
  expect(
    await checkWith({
      ...laterReport(`subjects:\n  b: { name: B }\n${same('a', 'b')}`),
      ...laterReport(`subjects:\n${same('b', 'model')}`, '', { published: '2023-10-01', name: 'third' }),
    }),
  ).toEqual([
    `content/stories/car/third.md:8:16  error  The subject "b" is what "a" is the same as, so it can't itself be the same as "model"; mend one of the two. See content/stories/car/second.md:9:16.  subject/unknown`,
  ]);
});

test('tells a chain that a later report puts before an alias at the later report', async () => {
  expect(
    await checkWith({
      ...laterReport(`subjects:\n${same('b', 'model')}`),
      ...laterReport(`subjects:\n${same('a', 'b')}`, '', { published: '2023-10-01', name: 'third' }),
    }),
  ).toEqual([
    'content/stories/car/third.md:8:16  error  The subject "b" is itself the same as "model"; name that one. See content/stories/car/second.md:8:16.  subject/unknown',
  ]);
});

test('tells a subject that is the same as itself', async () => {
  expect(await checkWith(laterReport(`subjects:\n${same('a', 'a')}`))).toEqual([
    'content/stories/car/second.md:8:16  error  The subject "a" is the same as itself; name another.  subject/unknown',
  ]);
});

test('tells two reports that make two subjects the same as each other once', async () => {
  expect(
    await checkWith({
      ...laterReport(`subjects:\n  b: { name: B }\n${same('a', 'b')}`),
      ...laterReport(`subjects:\n${same('b', 'a')}`, '', { published: '2023-10-01', name: 'third' }),
    }),
  ).toEqual([
    'content/stories/car/third.md:8:16  error  The subject "a" is itself the same as "b"; name that one. See content/stories/car/second.md:9:16.  subject/unknown',
  ]);
});

test('tells two figures that would have one address at the later one', async () => {
  const properties = `properties:
  rated-voltage: { label: Rated voltage, unit: V }
  charge: { label: Charge, unit: Ah }
  energy: { label: Energy, unit: kWh }
  mass: { label: Mass, unit: kg }
  range: { label: Range, unit: km, qualifiers: [cycle] }
  max-range: { label: Greatest range, unit: km }
`;
  const figure = '{ value: 800 km, basis: opinion }';
  const sections = `subjects:
  model-max: { name: The greatest model }
figures:
  model-max:
    range: ${figure}
  model:
    max-range: ${figure}
`;
  expect(await checkWith({ 'properties/battery.yml': properties, ...laterReport(sections) })).toEqual([
    'content/stories/car/second.md:13:5  error  The figures model.max-range and model-max.range would have one address, #figure-model-max-range; give the subject or the property another id. See content/stories/car/second.md:11:5.  id/duplicate',
  ]);
});
