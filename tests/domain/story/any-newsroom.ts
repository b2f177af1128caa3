import fc from 'fast-check';
import { stringify } from 'yaml';
import { soundFiles, type Changes } from '../../helpers/newsroom/newsroom-fixture.ts';

/** Times within a few days, some of which fall on two days in two time zones. */
const times = fc.constantFrom(
  '2023-09-01',
  '2023-09-02',
  '2023-09-03',
  '2023-09-01T09:00+08:00',
  '2023-09-01T20:00Z',
  '2023-09-02T09:00+08:00',
  '2023-09-02T23:59:59-10:00',
  '2023-09-03T00:00+08:00',
);
const basis = fc.constantFrom('official', 'press', 'leak');
const mass = fc.constantFrom('642 kg', '645.8 kg', '645,800 g');
const range = fc.constantFrom('800 km', '801 km', '≥ 800 km');
const subject = fc.constantFrom('model', 'prototype', 'spare');

const report = fc.record({
  published: times,
  embargo: fc.option(times, { freq: 2 }),
  draft: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  publisher: fc.constantFrom('house', 'registry'),
  topics: fc.array(fc.constantFrom('electric-cars', 'law', '2'), { maxLength: 3 }),
  authors: fc.constantFrom(['desk'], ['guest', 'desk'], ['guest', 'guest']),
  name: fc.option(fc.tuple(subject, fc.constantFrom('One', 'Another'))),
  sameness: fc.option(fc.tuple(fc.constantFrom('prototype', 'spare'), basis)),
  event: fc.option(basis),
  claim: fc.option(basis),
  outcome: fc.option(fc.constantFrom('met', 'missed')),
  mass: fc.option(fc.tuple(subject, mass, basis)),
  ranges: fc.array(fc.tuple(range, basis, fc.constantFrom('CLTC', 'WLTC')), { maxLength: 3 }),
});

type Told = typeof report extends fc.Arbitrary<infer Value> ? Value : never;

/** The files of a newsroom with a handful of reports of one story, which have nothing wrong. */
export const anyNewsroom: fc.Arbitrary<Changes> = fc.array(report, { maxLength: 6 }).map((reports) => ({
  ...soundFiles,
  'authors/guest.yml': 'name: A guest\n',
  'publishers/registry.yml': 'name: The registry\nkind: regulator\n',
  'stories/car/story.md': `---
title: A car
summary: An invented car.
subjects:
  model: { name: The model }
  prototype: { name: The prototype }
  spare: { name: The spare }
---
`,
  // By path it comes before the other, by id after it.
  'stories/car-2/story.md': '---\ntitle: Another car\nsummary: Invented, too.\ntopics: [rest]\n---\n',
  ...Object.fromEntries(
    // The names are not in the order of the reports.
    reports.map((told, index) => [`stories/car/${index % 2 ? 'a' : 'z'}-${index}.md`, write(told, index)]),
  ),
}));

function write(told: Told, index: number): string {
  const source = `s${index}`;
  const copy = `s${index}-copy`;
  const sources = [source, copy];
  const grounds = (basis: string) => ({ basis, sources });
  const frontmatter = {
    title: `Report ${index}`,
    description: 'Invented.',
    kind: 'report',
    published: told.published,
    ...(told.embargo && { embargo: told.embargo }),
    ...(told.draft && { draft: true }),
    authors: told.authors,
    topics: told.topics,
    sources: {
      [source]: { publisher: told.publisher, kind: 'filing', title: 'A filing' },
      [copy]: { publisher: 'house', kind: 'press', title: 'A copy', derivedFrom: [source] },
    },
    events: told.event && {
      [`e${index}`]: { on: '2023-08~', title: 'It is seen', ...grounds(told.event) },
    },
    claims: told.claim && {
      [`c${index}`]: {
        statement: 'It is cheap.',
        by: 'A person',
        saidOn: '2023-08-30',
        ...grounds(told.claim),
      },
    },
    subjects: {
      ...(told.name && { [told.name[0]]: { name: told.name[1] } }),
      ...(told.sameness && { [told.sameness[0]]: { sameAs: 'model', ...grounds(told.sameness[1]) } }),
    },
    figures: writeFigures(told, grounds),
    outcomes: told.outcome && { sale: { as: told.outcome, on: '2023-09', sources } },
  };
  const said = Object.entries(frontmatter).filter(([, value]) => value !== null);
  return `---\n${stringify(Object.fromEntries(said), { defaultStringType: 'QUOTE_DOUBLE' })}---\n`;
}

function writeFigures({ mass, ranges }: Told, grounds: (basis: string) => object): object {
  const weighed = mass?.[0];
  const masses = mass && { mass: { value: mass[1], ...grounds(mass[2]) } };
  const rangesOfModel = ranges.length > 0 && {
    range: ranges.map(([value, basis, cycle]) => ({ value, qualifiers: { cycle }, ...grounds(basis) })),
  };
  return {
    ...(weighed !== undefined && { [weighed]: { ...masses } }),
    ...(rangesOfModel && { model: { ...(weighed === 'model' && masses), ...rangesOfModel } }),
  };
}
