import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkWith,
  laterReport,
  reportWith,
  soundFiles,
  type Changes,
} from '../../helpers/newsroom/newsroom-fixture.ts';
import { cases } from '../../helpers/patience.ts';

type Replacement = [found: string, put: string];

const sound = soundFiles['stories/car/first.md']!;
const energy = '    energy: { value: 101 kWh, basis: leak, sources: [label] }\n';
const sale =
  '  sale: { statement: It will be sold., by: A person, saidOn: "2023-05-24", due: "2024-40", basis: on-record, sources: [label] }\n';
const label =
  '  label: { publisher: house, kind: leak, title: A label, published: "2023-07", accessed: "2023-08-30" }\n';
const update = (on: string): Replacement => [
  '## A heading',
  `:::update{on="${on}"}\nMore is known.\n:::\n\n## A heading`,
];

/** A correction, before everything else that may be put behind `published`. */
function correct(...entries: [field: string, was: string, now: string][]): Replacement {
  const items = entries.map(
    ([field, was, now]) =>
      `  - { on: "2023-09-02", field: ${field}, was: "${was}", now: "${now}", why: Digits were swapped. }\n`,
  );
  return ['authors: [desk]\n', `authors: [desk]\ncorrections:\n${items.join('')}`];
}

/** What is said of a report that was published with the sound report's words, some of them replaced, and now has others. */
function compare(before: Replacement[], after: Replacement[]): Promise<string[]> {
  return checkWith(reportWith(...after), { base: reportWith(...before) });
}

/** As `compare`, of the sound report. */
function change(...after: Replacement[]): Promise<string[]> {
  return compare([], after);
}

/** Only what is told without a word in the content, by its place and rule. */
function places(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.replace(/^content\/stories\/car\/first\.md:(\d+:\d+) {2}.* (\S+)$/, '$1 $2'),
  );
}

describe('what is the same', () => {
  test('a newsroom has nothing against itself', async () => {
    expect(await checkWith({}, { base: {} })).toEqual([]);
  });

  test('spelling is free in all that is prose', async () => {
    const lines = await change(
      ['title: A title', 'title: The title'],
      ['description: A description', 'description: Another description'],
      ['title: The label is seen', 'title: The label is seen in a yard, place: Oslo, asPrinted: in July'],
      ['name: The model', 'name: That model'],
      ['accessed: "2023-08-30"', 'accessed: "2023-08-29"'],
      ['## A heading', '## The heading\n\n:::note\nAn aside.\n:::'],
      ['The pack holds', 'This pack holds'],
    );
    expect(lines).toEqual([]);
  });

  test('any change of the text of the body is free', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z ,.]{1,20}$/), { minLength: 1, maxLength: 5 });
    const prose = words.map((lines) => lines.map((line) => `Words ${line}\n`).join('\n'));
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        expect(await change(['The pack holds', `${text}\n\nThe pack holds`])).toEqual([]);
      }),
      { numRuns: cases(8, 80) },
    );
  });

  test('the way it is written in YAML does not matter', async () => {
    const lines = await change(
      ['kind: report\npublished: "2023-08-31"\n', "published: '2023-08-31' # a comment\nkind: report\n"],
      [
        '{ value: 101 kWh, basis: leak, sources: [label] }',
        '{ sources: [ label ], basis: leak, value: " 101 kWh" }',
      ],
      ['statement: It will be sold.', 'statement: "It will be sold."'],
    );
    expect(lines).toEqual([]);
  });

  test('the order of ids does not matter, nor that of figures in a list', async () => {
    const later = (sources: string, figures: string) =>
      laterReport(`sources:
  one: { publisher: house, kind: leak, title: One }
  two: { publisher: house, kind: leak, title: Two, derivedFrom: [${sources}] }
figures:
  model:
    mass: { value: 642 kg, basis: leak, sources: [${sources}, two] }
    range:
${figures}`);
    const far = '      - { value: 800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [one] }\n';
    const near = '      - { value: 700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [one] }\n';
    const base = later('one, label', far + near);
    expect(await checkWith(later('label, one', near + far), { base })).toEqual([]);
  });

  test('an empty list says no more than none', async () => {
    const opinion = (sources: string): Replacement => [
      '139 Ah, basis: leak, sources: [label]',
      `139 Ah, basis: opinion${sources}`,
    ];
    expect(await compare([opinion('')], [opinion(', sources: []')])).toEqual([]);
    expect(await compare([opinion(', sources: []')], [opinion('')])).toEqual([]);
    const [found, put] = opinion('');
    const other: Replacement = [found, put.replace('139 Ah', '138 Ah')];
    expect(places(await compare([opinion(', sources: []')], [other]))).toEqual(['18:22 correction/missing']);
  });

  test('a list with one figure is that figure', async () => {
    const list = energy.replace('energy: ', 'energy:\n      - ');
    expect(await change([energy, list])).toEqual([]);
  });

  test('line ends do not matter', async () => {
    const written = sound.replace('It will be sold.,', '"It will\n    be sold.",');
    const file = (text: string) => ({ 'stories/car/first.md': text });
    const windows = written.replaceAll('\n', '\r\n');
    expect(await checkWith(file(windows), { base: file(written) })).toEqual([]);
    // A comment more, and the two are compared as data.
    const other = windows.replace('kind: report', 'kind: report # a comment');
    expect(await checkWith(file(other), { base: file(written) })).toEqual([]);
  });
});

test('of any figures in any order, those that differ are told and no others', async () => {
  const properties = ['rated-voltage', 'charge', 'mass'];
  const units = ['V', 'Ah', 'kg'];
  const figure = fc.record({ value: fc.integer({ min: 1, max: 3 }), is: fc.integer({ min: 1, max: 3 }) });
  const figures = fc.tuple(figure, figure, figure);
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  await fc.assert(
    fc.asyncProperty(figures, order, order, async (values, one, two) => {
      const report = (order: number[], key: 'value' | 'is') => {
        const lines = order.map(
          (index) =>
            `    ${properties[index]}: { value: ${values[index]![key]} ${units[index]}, basis: leak, sources: [label] }\n`,
        );
        return laterReport(`subjects:\n  other: { name: Other }\nfigures:\n  other:\n${lines.join('')}`);
      };
      const lines = await checkWith(report(two, 'is'), { base: report(one, 'value') });
      const differing = properties.filter((_property, index) => values[index]!.value !== values[index]!.is);
      const toldOf = lines.map((line) => /figures\.other\.(\S+) was/.exec(line)?.[1]);
      expect(toldOf.sort()).toEqual(differing.sort());
    }),
    { numRuns: cases(8, 120) },
  );
});

describe('a change', () => {
  test('of a figure is told at its value', async () => {
    expect(await change(['value: 139 Ah', 'value: 139.0 Ah'])).toEqual([
      'content/stories/car/first.md:18:22  error  Found "139.0 Ah", but at HEAD~1 figures.model.charge was "139 Ah" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test.each<[what: string, replacement: Replacement, place: string, words: string]>([
    [
      'the day of the report',
      ['published: "2023-08-31"', 'published: "2023-08-30"'],
      '5:12',
      'Found "2023-08-30", but at HEAD~1 published was "2023-08-31"',
    ],
    [
      'how a figure is known',
      ['139 Ah, basis: leak', '139 Ah, basis: press'],
      '18:37',
      'Found "press", but at HEAD~1 figures.model.charge.basis was "leak"',
    ],
    [
      'the date of an event',
      ['on: "2023-07-11~/2023-07-20~"', 'on: "2023-07"'],
      '10:15',
      'Found "2023-07", but at HEAD~1 events.seen.on was "2023-07-11~/2023-07-20~"',
    ],
    [
      'how an event is known',
      ['is seen, basis: leak', 'is seen, basis: press'],
      '10:75',
      'Found "press", but at HEAD~1 events.seen.basis was "leak"',
    ],
    [
      'the words of a claim',
      ['statement: It will be sold.', 'statement: It may be sold.'],
      '12:22',
      'Found "It may be sold.", but at HEAD~1 claims.sale.statement was "It will be sold."',
    ],
    [
      'who claims',
      ['by: A person', 'by: Another person'],
      '12:44',
      'Found "Another person", but at HEAD~1 claims.sale.by was "A person"',
    ],
    [
      'the day of a claim',
      ['saidOn: "2023-05-24"', 'saidOn: "2023-05-23"'],
      '12:62',
      'Found "2023-05-23", but at HEAD~1 claims.sale.saidOn was "2023-05-24"',
    ],
    [
      'the window of a forecast',
      ['due: "2024-40"', 'due: "2024-41"'],
      '12:81',
      'Found "2024-41", but at HEAD~1 claims.sale.due was "2024-40"',
    ],
    [
      'the title of a source',
      ['title: A label', 'title: The label'],
      '8:49',
      'Found "The label", but at HEAD~1 sources.label.title was "A label"',
    ],
    [
      'the date of a source',
      ['published: "2023-07"', 'published: "2023-06"'],
      '8:69',
      'Found "2023-06", but at HEAD~1 sources.label.published was "2023-07"',
    ],
  ])('of %s is told at its value', async (_what, replacement, place, words) => {
    expect(await change(replacement)).toEqual([
      `content/stories/car/first.md:${place}  error  ${words} and no correction says so; add one to corrections, or put the value back.  correction/missing`,
    ]);
  });

  test('of the sources of a record is told with both lists', async () => {
    const more: Replacement = [label, `${label}  copy: { publisher: house, kind: press, title: A copy }\n`];
    const charge: Replacement = [
      '139 Ah, basis: leak, sources: [label]',
      '139 Ah, basis: leak, sources: [copy, label]',
    ];
    expect(
      await compare(
        [more, ['is seen, basis: leak, sources: [label]', 'is seen, basis: leak, sources: [copy]']],
        [more, charge, ['is seen, basis: leak, sources: [label]', 'is seen, basis: leak, sources: [copy]']],
      ),
    ).toEqual([
      'content/stories/car/first.md:19:52  error  Found "copy, label", but at HEAD~1 figures.model.charge.sources was "label" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test('of words within a quotation is told there', async () => {
    const quote = (words: string): Replacement => [
      'title: A label,',
      `title: A label, quote: { exact: ${words}, prefix: before },`,
    ];
    expect(await compare([quote('seven')], [quote('eight')])).toEqual([
      'content/stories/car/first.md:8:74  error  Found "eight", but at HEAD~1 sources.label.quote.exact was "seven" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test('of an outcome or of what is the same is told, and a note is free', async () => {
    const later = (as: string, other: string, note: string) =>
      laterReport(`sources:
  copy: { publisher: house, kind: press, title: A copy }
subjects:
  first: { name: The first }
  second: { name: The second }
  car: { sameAs: ${other}, basis: press, sources: [copy] }
outcomes:
  sale: { as: ${as}, on: "2024-07-01", sources: [copy], note: ${note} }
`);
    expect(
      await checkWith(later('met', 'second', 'Late.'), { base: later('missed', 'first', 'Early.') }),
    ).toEqual([
      'content/stories/car/second.md:12:18  error  Found "second", but at HEAD~1 subjects.car.sameAs was "first" and no correction says so; add one to corrections, or put the value back.  correction/missing',
      'content/stories/car/second.md:14:15  error  Found "met", but at HEAD~1 outcomes.sale.as was "missed" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test('of several things is told all at once', async () => {
    const lines = await change(
      ['value: 139 Ah', 'value: 139.0 Ah'],
      ['due: "2024-40"', 'due: "2024"'],
      ['kind: leak', 'kind: image'],
    );
    expect(places(lines)).toEqual([
      '8:36 correction/missing',
      '12:81 correction/missing',
      '18:22 correction/missing',
    ]);
  });
});

describe('a figure of a list', () => {
  const range = (...figures: string[]): Replacement => [
    energy,
    `${energy}    range:\n${figures.map((figure) => `      - { value: ${figure} }\n`).join('')}`,
  ];
  const cltc = '800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label]';
  const wltp = '700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label]';

  test.each<[what: string, before: [string, string], after: [string, string], told: string[]]>([
    [
      'by value and qualifiers',
      ['800 km, basis: leak, sources: [label]', '700 km, basis: leak, sources: [label]'],
      ['700 km, basis: social, sources: [label]', '800 km, basis: social, sources: [label]'],
      ['basis "leak" "social"', 'basis "leak" "social"'],
    ],
    [
      'by qualifiers and grounds',
      ['800 km, basis: leak, sources: [label]', '700 km, basis: social, sources: [label]'],
      ['710 km, basis: social, sources: [label]', '810 km, basis: leak, sources: [label]'],
      ['"700 km" "710 km"', '"800 km" "810 km"'],
    ],
    [
      'by qualifiers',
      [
        '800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label]',
        '700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label]',
      ],
      [
        '710 km, qualifiers: { cycle: WLTP }, basis: social, sources: [label]',
        '810 km, qualifiers: { cycle: CLTC }, basis: social, sources: [label]',
      ],
      ['"700 km" "710 km"', 'basis "leak" "social"', '"800 km" "810 km"', 'basis "leak" "social"'],
    ],
    [
      'by value',
      [
        '800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label]',
        '700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label]',
      ],
      [
        '700 km, qualifiers: { cycle: EPA }, basis: leak, sources: [label]',
        '800 km, qualifiers: { cycle: NEDC }, basis: leak, sources: [label]',
      ],
      ['qualifiers.cycle "WLTP" "EPA"', 'qualifiers.cycle "CLTC" "NEDC"'],
    ],
    [
      'by order',
      [
        '800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label]',
        '700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label]',
      ],
      [
        '600 km, qualifiers: { cycle: EPA }, basis: leak, sources: [label]',
        '700 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label]',
      ],
      ['"800 km" "600 km"', 'qualifiers.cycle "CLTC" "EPA"'],
    ],
  ])('is known again %s', async (_what, before, after, told) => {
    const lines = await compare([range(...before)], [range(...after)]);
    const found = lines.map((line) =>
      /Found (".+"), but at HEAD~1 figures\.model\.range\.?(.*) was (".+") and/.exec(line)!,
    );
    expect(found.map(([, is, key, was]) => `${key!} ${was!} ${is!}`.trim())).toEqual(told);
  });

  test('is known again by its qualifiers when its value is another', async () => {
    expect(await compare([range(cltc, wltp)], [range(wltp.replace('700', '710'), cltc)])).toEqual([
      'content/stories/car/first.md:21:18  error  Found "710 km", but at HEAD~1 figures.model.range was "700 km" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test('is known again by its value when its qualifiers are others', async () => {
    expect(await compare([range(cltc, wltp)], [range(wltp.replace('WLTP', 'EPA'), cltc)])).toEqual([
      'content/stories/car/first.md:21:47  error  Found "EPA", but at HEAD~1 figures.model.range.qualifiers.cycle was "WLTP" and no correction says so; add one to corrections, or put the value back.  correction/missing',
    ]);
  });

  test('that is gone is told at the list', async () => {
    expect(await compare([range(cltc, wltp)], [range(wltp)])).toEqual([
      'content/stories/car/first.md:20:5  error  Found no figures.model.range of "800 km", but at HEAD~1 it was there and no correction says so; add one with the field "figures.model.range", or put it back.  correction/missing',
    ]);
  });

  test('that is gone is covered by a correction of the list', async () => {
    const correction = correct(['figures.model.range', '700 km', '800 km']);
    expect(await compare([range(cltc, wltp)], [range(cltc), correction])).toEqual([]);
  });

  test('that is new is told where it stands', async () => {
    expect(await compare([range(cltc)], [range(cltc, wltp)])).toEqual([
      'content/stories/car/first.md:22:9  error  Found figures.model.range of "700 km", which was not there at HEAD~1, and no correction or update says so; add an :::update to the text or an entry to corrections, or take it out.  correction/missing',
    ]);
  });

  test('may lose its qualifiers with a correction of its subject', async () => {
    const bare = '800 km, basis: leak, sources: [label]';
    expect(await compare([range(cltc)], [range(bare)])).toEqual([
      'content/stories/car/first.md:21:9  error  Found no figures.model.range.qualifiers, but at HEAD~1 it was there and no correction says so; add one with the field "figures.model", in your own words, or put it back.  correction/missing',
    ]);
    const correction = correct(['figures.model', '800 km by CLTC', '800 km']);
    expect(await compare([range(cltc)], [range(bare), correction])).toEqual([]);
  });
});

describe('a correction', () => {
  const mended: Replacement = ['value: 139 Ah', 'value: 139.0 Ah'];

  test.each([
    ['the figure', 'figures.model.charge', '139 Ah', '139.0 Ah'],
    ['its value', 'figures.model.charge.value', '139 Ah', '139.0 Ah'],
    ['its subject', 'figures.model', 'A charge of 139 Ah', 'A charge of 139.0 Ah'],
    ['all figures', 'figures', 'A charge of 139 Ah', 'A charge of 139.0 Ah'],
  ])('covers a change when it names %s', async (_what, field, was, now) => {
    expect(await change(mended, correct([field, was, now]))).toEqual([]);
  });

  test.each([
    ['another figure', 'figures.model.energy', '101 kWh', '101 kWh'],
    ['another key of the figure', 'figures.model.charge.basis', 'leak', 'leak'],
    ['a field of a like name', 'title', 'A title', 'A title'],
  ])('covers nothing when it names %s', async (_what, field, was, now) => {
    expect(places(await change(mended, correct([field, was, now])))).toEqual(['20:22 correction/missing']);
  });

  test('covers nothing when it was there before', async () => {
    const known = correct(['figures.model.charge', '138 Ah', '139.0 Ah']);
    const before = sound.replace(...known).replace('139 Ah', '139.0 Ah');
    const after = before
      .replace('value: 139.0 Ah', 'value: 140 Ah')
      .replace('now: "139.0 Ah"', 'now: "139.0 Ah" ');
    const file = (text: string) => ({ 'stories/car/first.md': text });
    expect(places(await checkWith(file(after), { base: file(before) }))).toEqual([
      '8:74 correction/missing',
      '20:22 correction/missing',
    ]);
  });

  test('must say what was published', async () => {
    expect(await change(mended, correct(['figures.model.charge', '137 Ah', '139.0 Ah']))).toEqual([
      'content/stories/car/first.md:8:59  error  The correction says that figures.model.charge was "137 Ah", but at HEAD~1 it was "139 Ah"; mend one of the two.  correction/missing',
    ]);
  });

  test('of several in a row one says what was published', async () => {
    const corrections = correct(
      ['figures.model.charge', '139 Ah', '138 Ah'],
      ['figures.model.charge', '138 Ah', '139.0 Ah'],
    );
    expect(await change(mended, corrections)).toEqual([]);
  });

  test('whose own value can not be read is told as that alone', async () => {
    const [found, put] = correct(['figures.model.charge', '139 Ah', '139.0 Ah']);
    const lines = await change(mended, [found, put.replace('"139 Ah"', '[139]')]);
    expect(places(lines)).toEqual(['8:59 frontmatter/type']);
  });
});

describe('what is gone', () => {
  test.each<[what: string, replacements: Replacement[], line: string]>([
    [
      'a part of a claim',
      [[', due: "2024-40"', '']],
      '12:3  error  Found no claims.sale.due, but at HEAD~1 it was "2024-40" and no correction says so; add one with the field "claims.sale", in your own words, or put it back.',
    ],
    [
      'a claim',
      [
        [`claims:\n${sale}`, ''],
        [' At 09:30 :claim[it will be sold]{of=sale}', ''],
      ],
      '1:1  error  Found no claims.sale, but at HEAD~1 it was there and no correction says so; add one with the field "claims", in your own words, or put it back.',
    ],
    [
      'a figure',
      [['    charge: { value: 139 Ah, basis: leak, sources: [label] }\n', '']],
      '16:3  error  Found no figures.model.charge of "139 Ah", but at HEAD~1 it was there and no correction says so; add one with the field "figures.model", in your own words, or put it back.',
    ],
  ])('%s is told at the mapping that lacks it', async (_what, replacements, line) => {
    expect(await change(...replacements)).toEqual([
      `content/stories/car/first.md:${line}  correction/missing`,
    ]);
  });

  test('is covered by a correction of what the message names, in words', async () => {
    const lines = await change(
      [`claims:\n${sale}`, ''],
      [' At 09:30 :claim[it will be sold]{of=sale}', ''],
      ['    charge: { value: 139 Ah, basis: leak, sources: [label] }\n', ''],
      correct(
        ['claims', 'It will be sold.', 'No claim'],
        ['figures.model', 'A charge of 139 Ah', 'No charge'],
      ),
    );
    expect(lines).toEqual([]);
  });

  test('is not covered by an update', async () => {
    expect(places(await change([', due: "2024-40"', ''], update('2023-09-01')))).toEqual([
      '12:3 correction/missing',
    ]);
  });
});

describe('what is new', () => {
  const mass: Replacement = [energy, `${energy}    mass: { value: 642 kg, basis: leak, sources: [label] }\n`];

  test('is told at its key', async () => {
    expect(await change(mass)).toEqual([
      'content/stories/car/first.md:20:5  error  Found figures.model.mass of "642 kg", which was not there at HEAD~1, and no correction or update says so; add an :::update to the text or an entry to corrections, or take it out.  correction/missing',
    ]);
  });

  test.each<[string, Replacement]>([
    ['a new update', update('2023-09-01')],
    ['a correction', correct(['figures.model.mass', 'Not given', '642 kg'])],
    ['a correction of what is below it', correct(['figures.model.mass.value', 'Not given', '642 kg'])],
  ])('is covered by %s', async (_what, statement) => {
    expect(await change(mass, statement)).toEqual([]);
  });

  test('is not covered by an update that was there', async () => {
    const lines = await compare([update('2023-09-01')], [mass, update('2023-09-01')]);
    expect(places(lines)).toEqual(['20:5 correction/missing']);
  });

  test('is covered by a second update of one day', async () => {
    const [found, put] = update('2023-09-01');
    const twice: Replacement = [
      found,
      put.replace('## A heading', ':::update{on="2023-09-01"}\nStill more.\n:::\n\n## A heading'),
    ];
    expect(await compare([update('2023-09-01')], [mass, twice])).toEqual([]);
  });

  test('of every kind is told, a mere name of a subject is not', async () => {
    const lines = await change(
      [label, `${label}  copy: { publisher: house, kind: press, title: A copy }\n`],
      ['claims:\n', '  sent: { on: "2023-07", title: It is sent, basis: press, sources: [copy] }\nclaims:\n'],
      [
        'subjects:\n',
        '  best: { statement: It is best., by: A person, saidOn: "2023", basis: opinion }\nsubjects:\n',
      ],
      [
        'figures:\n',
        '  first: { name: The first }\n  car: { sameAs: first, basis: press, sources: [copy] }\nfigures:\n',
      ],
    );
    expect(places(lines)).toEqual([
      '9:3 correction/missing',
      '12:3 correction/missing',
      '15:3 correction/missing',
      '19:3 correction/missing',
    ]);
  });

  test('within a record is a change, which no update covers', async () => {
    const lines = await change(['title: A label,', 'title: A label, language: en,'], update('2023-09-01'));
    expect(lines).toEqual([
      'content/stories/car/first.md:8:58  error  Found sources.label.language, which was not there at HEAD~1, and no correction says so; add one to corrections, or take it out.  correction/missing',
    ]);
  });
});

describe('which reports count', () => {
  const mended: Replacement = ['value: 139 Ah', 'value: 139.0 Ah'];
  const at = (key: string): Replacement => ['kind: report\n', `kind: report\n${key}\n`];

  test.each<[string, Replacement]>([
    ['a draft', at('draft: true')],
    ['under embargo', at('embargo: "2027-01-01"')],
    ['of a day to come', ['published: "2023-08-31"', 'published: "2027-01-01"']],
    ['without a day that can be read', ['published: "2023-08-31"', 'published: "2023-02-30"']],
    ['unreadable', ['title: A title', 'title: "A title']],
  ])('one that was %s is free to change', async (_what, before) => {
    expect(await compare([before], [mended])).toEqual([]);
    expect(
      await checkWith(
        { 'stories/car/first.md': null, 'stories/car/story.md': null },
        { base: reportWith(before) },
      ),
    ).toEqual([]);
  });

  test('one that was not there is free', async () => {
    expect(await checkWith({}, { base: { 'stories/car/first.md': null } })).toEqual([]);
  });

  test('one under an embargo that is over by now counts', async () => {
    const embargo = at('embargo: "2023-08-31T09:00+08:00"');
    expect(places(await compare([embargo], [mended]))).toEqual(['18:22 correction/missing']);
  });

  test('the day is that of the zone of the site', async () => {
    const setting = { now: '2023-08-30T16:00:00Z', base: {} };
    expect(places(await checkWith(reportWith(mended), setting))).toEqual(['18:22 correction/missing']);
    const early = { ...setting, now: '2023-08-30T15:59:59Z' };
    expect(await checkWith(reportWith(mended), early)).toEqual([]);
  });

  test.each<[string, Replacement, string]>([
    ['draft', at('draft: true'), '5:1'],
    ['embargo', at('embargo: "2027-01-01"'), '5:1'],
    ['published', ['published: "2023-08-31"', 'published: "2027-01-01"'], '5:1'],
  ])('one that is held back by %s is told at that key, once', async (key, replacement, place) => {
    expect(await change(replacement)).toEqual([
      `content/stories/car/first.md:${place}  error  The report is held back by ${key}, but at HEAD~1 it was published; bring it back, and state what was wrong in corrections: readers have its address.  correction/missing`,
    ]);
  });

  test('one that is gone is told at its first character', async () => {
    const files: Changes = { 'stories/car/first.md': null };
    expect(await checkWith(files, { base: {} })).toEqual([
      'content/stories/car/first.md:1:1  error  The report was published at HEAD~1, but its file is gone; bring it back: readers have its address.  correction/missing',
    ]);
  });

  test('one that is gone has nothing to do with another that was there, of its title and day', async () => {
    const base = { 'stories/car/other.md': '---\ntitle: A title\npublished: "2023-08-31"\n---\n' };
    const files: Changes = { ...base, 'stories/car/first.md': null };
    const lines = await checkWith(files, { base });
    expect(lines.filter((line) => line.includes('another now'))).toEqual([]);
    expect(lines.filter((line) => line.includes('its file is gone'))).toHaveLength(1);
  });

  test('one that has another name is told with where it is now', async () => {
    const files: Changes = { 'stories/car/first.md': null, 'stories/car/other.md': sound };
    expect(await checkWith(files, { base: {} })).toEqual([
      'content/stories/car/first.md:1:1  error  The report was published at HEAD~1 under this name, but it has another now; give it its name back: readers have its address. See content/stories/car/other.md:1:1.  correction/missing',
    ]);
  });
});

describe('what can not be read', () => {
  test('today is told by its own rules alone', async () => {
    for (const [found, put, rule] of [
      ['title: A title', 'title: "A title', 'yaml/syntax'],
      ['value: 139 Ah', 'value: 139', 'quantity/invalid'],
      ['value: 139 Ah', 'vlaue: 139 Ah', 'frontmatter/unknown-key'],
      ['on: "2023-07-11~/2023-07-20~"', 'on: 2023-07', 'date/unquoted'],
      [
        '    charge: { value: 139 Ah, basis: leak, sources: [label] }',
        '    charge: 139 Ah',
        'frontmatter/type',
      ],
      ['figures:\n', 'figuers:\n', 'frontmatter/unknown-key'],
      [`claims:\n${sale}`, 'claims: none\n', 'frontmatter/type'],
      [energy, `${energy}    mass: { value: 642, basis: leak, sources: [label] }\n`, 'quantity/invalid'],
      [energy, energy.replace('energy: ', 'energy:\n      - ') + '      - 100 kWh\n', 'frontmatter/type'],
      ['  seen: {', '  seen: [', 'yaml/syntax'],
    ] as const) {
      const alone = await checkWith(reportWith([found, put]));
      const lines = await change([found, put]);
      expect(
        alone.some((line) => line.endsWith(rule)),
        put,
      ).toBe(true);
      // A date without quotation marks is read all the same, and this one is another.
      expect(
        lines.filter((line) => !line.includes('events.seen.on')),
        put,
      ).toEqual(alone);
    }
  });

  test('at the commit does not keep the rest from being compared', async () => {
    const before: Replacement[] = [
      ['value: 101 kWh', 'value: 101'],
      ['due: "2024-40"', 'due: soon'],
      ['kind: leak', 'kind: rumour'],
    ];
    expect(places(await compare(before, [['value: 139 Ah', 'value: 139.0 Ah']]))).toEqual([
      '18:22 correction/missing',
    ]);
    expect(await compare(before, [])).toEqual([]);
  });

  test('of a list, on either side, keeps the list from being compared', async () => {
    const sources = (list: string): Replacement => [
      '139 Ah, basis: leak, sources: [label]',
      `139 Ah, basis: leak, sources: ${list}`,
    ];
    expect(await compare([sources('[2, label]')], [])).toEqual([]);
    expect(places(await compare([], [sources('[2, label]')]))).toEqual(['18:53 frontmatter/type']);
  });

  test('at the commit as a whole is nothing to compare with', async () => {
    const base = { 'stories/car/first.md': new Uint8Array([0xff, 0xfe, 0x41]), 'site.yml': 'timezone: [' };
    expect(await checkWith({}, { base })).toEqual([]);
  });
});
