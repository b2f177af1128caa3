import { describe, expect, test } from 'vitest';
import { checkWith, laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';

const claims = `claims:
  cheap: { statement: It will be cheap., by: A person, saidOn: "2023-05-24", basis: leak, sources: [label] }
`;
const outcome = (id: string, as: string, { on = '2024-03-28', sources = 'label' } = {}) =>
  `outcomes:\n  ${id}: { as: ${as}, on: "${on}", sources: [${sources}] }\n`;

test.each(['met', 'missed'])('lets a forecast be %s', async (as) => {
  expect(await checkWith(laterReport(outcome('sale', as)))).toEqual([]);
});

test.each(['disputed', 'denied'])('lets another claim be %s', async (as) => {
  expect(await checkWith(laterReport(claims + outcome('cheap', as)))).toEqual([]);
});

test('tells a word of the other list at the word', async () => {
  expect(await checkWith(laterReport(outcome('sale', 'denied')))).toEqual([
    'content/stories/car/second.md:8:15  error  Found "denied" for a forecast, expected met or missed.  frontmatter/type',
  ]);
  expect(await checkWith(laterReport(claims + outcome('cheap', 'met')))).toEqual([
    'content/stories/car/second.md:10:16  error  Found "met" for a claim without a due window, expected confirmed, disputed or denied.  frontmatter/type',
  ]);
});

test('asks no support for a word that does not fit', async () => {
  expect(await checkWith(laterReport(outcome('sale', 'confirmed')))).toEqual([
    'content/stories/car/second.md:8:15  error  Found "confirmed" for a forecast, expected met or missed.  frontmatter/type',
  ]);
});

test('tells an unknown claim as that alone', async () => {
  expect(await checkWith(laterReport(outcome('cheap', 'confirmed')))).toEqual([
    'content/stories/car/second.md:8:3  error  The claim "cheap" is not in the story "car"; declare it under claims.  claim/unknown',
  ]);
});

describe('outcome/before-claim', () => {
  test('is told at the day of the outcome, with the place of the claim', async () => {
    expect(await checkWith(laterReport(outcome('sale', 'met', { on: '2023-05-23' })))).toEqual([
      'content/stories/car/second.md:8:24  error  The outcome of 2023-05-23 comes before its claim, said on 2023-05-24; mend one of the two. See content/stories/car/first.md:12:62.  outcome/before-claim',
    ]);
  });

  test.each(['2023-05-24', '2023-05', '2023', '2023-05-23~', '../2023-05-24', '2023-21'])(
    'is not certain of an outcome on %s',
    async (on) => {
      expect(await checkWith(laterReport(outcome('sale', 'met', { on })))).toEqual([]);
    },
  );

  test.each(['2023-04', '2022', '2023-04~', '../2023-05-23'])('compares an outcome on %s', async (on) => {
    const lines = await checkWith(laterReport(outcome('sale', 'met', { on })));
    expect(lines.length === 0).toBe(on === '2023-04~');
  });
});

describe('outcome/unsupported', () => {
  const publishers = { 'publishers/other.yml': 'name: Another house\nkind: agency\n' };
  const source = (id: string, { kind = 'press', publisher = 'house', from = '' } = {}) =>
    `  ${id}: { publisher: ${publisher}, kind: ${kind}, title: A page${from && `, derivedFrom: [${from}]`} }\n`;
  const confirm = (sources: string, named: string) => ({
    ...publishers,
    ...laterReport(`sources:\n${sources}${claims}${outcome('cheap', 'confirmed', { sources: named })}`),
  });

  test('is told at the word where five pages repeat one leak', async () => {
    const pages = ['a', 'b', 'c', 'd', 'e'];
    const copies = pages.map((id) => source(id, { publisher: id < 'c' ? 'house' : 'other', from: 'label' }));
    expect(await checkWith(confirm(copies.join(''), pages.join(', ')))).toEqual([
      'content/stories/car/second.md:16:16  error  Found "confirmed" on one origin, expected a source of kind official, filing, statement, interview, or origins of two publishers; add one, or leave the claim open.  outcome/unsupported',
    ]);
  });

  test('is told of two roots of one publisher', async () => {
    expect(await checkWith(confirm(source('a') + source('b'), 'a, b'))).toEqual([
      'content/stories/car/second.md:13:16  error  Found "confirmed" on 2 origins of one publisher, expected a source of kind official, filing, statement, interview, or origins of two publishers; add one, or leave the claim open.  outcome/unsupported',
    ]);
  });

  test('is not told of two roots of two publishers', async () => {
    const sources = source('a', { from: 'label' }) + source('b', { publisher: 'other' });
    expect(await checkWith(confirm(sources, 'a, b'))).toEqual([]);
  });

  test('counts roots of other reports that one named source repeats', async () => {
    const sources = source('a', { from: 'label, b' }) + source('b', { publisher: 'other' });
    expect(await checkWith(confirm(sources, 'a'))).toEqual([]);
  });

  test.each(['official', 'filing', 'statement', 'interview'])(
    'is not told of one source of kind %s',
    async (kind) => {
      expect(await checkWith(confirm(source('a', { kind }), 'a'))).toEqual([]);
    },
  );

  test.each(['agency', 'press', 'social', 'leak', 'image', 'analysis', 'aggregator'])(
    'is told of one source of kind %s',
    async (kind) => {
      expect(await checkWith(confirm(source('a', { kind }), 'a'))).toEqual([
        'content/stories/car/second.md:12:16  error  Found "confirmed" on one origin, expected a source of kind official, filing, statement, interview, or origins of two publishers; add one, or leave the claim open.  outcome/unsupported',
      ]);
    },
  );

  test.each([
    ['an unknown source', source('a'), 'a, nobody', 'source/unknown'],
    ['a circle', source('a', { from: 'b' }) + source('b', { from: 'a' }), 'a', 'source/cycle'],
    ['a source without a publisher', '  a: { kind: press, title: A page }\n', 'a', 'frontmatter/missing'],
    ['a misspelt kind', source('a', { kind: 'offical' }), 'a', 'frontmatter/type'],
  ])('is not told of %s, which is told as that', async (_what, sources, named, rule) => {
    const lines = await checkWith(confirm(sources, named));
    expect(lines.map((line) => line.split('  ').at(-1))).toEqual([rule]);
  });
});
