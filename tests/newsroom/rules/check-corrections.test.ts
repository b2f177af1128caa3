import { describe, expect, test } from 'vitest';
import { checkWith, reportWith } from '../../helpers/newsroom/newsroom-fixture.ts';

const published = 'published: "2023-08-31"\n';
const head = (lines: string): [string, string] => [published, published + lines];
const correction = (field: string, now: string, on = '2023-09-02') =>
  `  - { on: "${on}", field: ${field}, was: something else, now: ${now}, why: Digits were swapped. }\n`;
const corrections = (...items: string[]) => head(`corrections:\n${items.join('')}`);
const addition = (on: string): [string, string] => [
  '## A heading',
  `:::update{on="${on}"}\nMore is known.\n:::\n\n## A heading`,
];

describe('updated', () => {
  test('asks for a correction or an addition of that day', async () => {
    expect(await checkWith(reportWith(head('updated: "2023-09-01"\n')))).toEqual([
      'content/stories/car/first.md:6:10  error  Updated on 2023-09-01, but no correction and no update is of that day; add :::update{on="2023-09-01"} to the text, or a correction.  correction/missing',
    ]);
  });

  test('is not satisfied by those of other days', async () => {
    const report = reportWith(
      head(`updated: "2023-09-01"\ncorrections:\n${correction('title', 'A title')}`),
      addition('2023-09-03'),
    );
    expect(await checkWith(report)).toEqual([
      'content/stories/car/first.md:6:10  error  Updated on 2023-09-01, but no correction and no update is of that day; add :::update{on="2023-09-01"} to the text, or a correction.  correction/missing',
    ]);
  });

  test('is satisfied by a correction of that day', async () => {
    const report = reportWith(head(`updated: "2023-09-02"\ncorrections:\n${correction('title', 'A title')}`));
    expect(await checkWith(report)).toEqual([]);
  });

  test.each(['2023-09-02', '2023-09', '2023-09-01/2023-09-03'])(
    'is satisfied by an addition of %s, which may be of that day',
    async (on) => {
      expect(await checkWith(reportWith(head('updated: "2023-09-02"\n'), addition(on)))).toEqual([]);
    },
  );

  test('is of the day that it is in the zone of the site', async () => {
    const report = reportWith(head('updated: "2023-09-01T18:00Z"\n'), addition('2023-09-02'));
    expect(await checkWith(report)).toEqual([]);
  });
});

describe('the field of a correction', () => {
  test.each([
    ['title', 'A title'],
    ['figures.model.energy', '101 kWh'],
    ['figures.model.energy.value', '101 kWh'],
    ['figures.model.energy.basis', 'leak'],
    ['events.seen.on', '"2023-07-11~/2023-07-20~"'],
    ['authors', 'desk'],
    ['claims.sale.by', 'A person'],
  ])('%s holds %s', async (field, now) => {
    expect(await checkWith(reportWith(corrections(correction(field, now))))).toEqual([]);
  });

  test.each(['figures.model', 'figures', 'claims.sale', 'outcomes'])(
    '%s holds no text of its own, and what is there now is said in words',
    async (field) => {
      expect(await checkWith(reportWith(corrections(correction(field, 'nothing more'))))).toEqual([]);
    },
  );

  test('is a list without anything in it, and what is there now is said in words', async () => {
    const report = reportWith(corrections(correction('figures.model.charge.sources', 'none')), [
      '139 Ah, basis: leak, sources: [label]',
      '139 Ah, basis: opinion, sources: []',
    ]);
    expect(await checkWith(report)).toEqual([]);
  });

  test('is told at what replaced the mistake where that does not stand there', async () => {
    const report = reportWith(corrections(correction('figures.model.energy', '110 kWh')));
    expect(await checkWith(report)).toEqual([
      'content/stories/car/first.md:7:80  error  The correction says that figures.model.energy is now "110 kWh", but it is "101 kWh"; mend one of the two.  correction/missing',
    ]);
  });

  test('is told where it does not exist', async () => {
    const report = reportWith(
      corrections(
        correction('figures.model.mass', '642 kg'),
        correction('headline', 'A title'),
        correction('title.words', 'A title'),
      ),
    );
    expect(await checkWith(report)).toEqual([
      'content/stories/car/first.md:7:32  error  The field "figures.model.mass" is not in this report; expected a path such as figures.first-model.mass.  figure/unknown',
      'content/stories/car/first.md:8:32  error  The field "headline" is not in this report; expected a path such as figures.first-model.mass.  figure/unknown',
      'content/stories/car/first.md:9:32  error  The field "title.words" is not in this report; expected a path such as figures.first-model.mass.  figure/unknown',
    ]);
  });

  test('may be one of several figures of a property', async () => {
    const list = (now: string) =>
      reportWith(corrections(correction('figures.model.energy', now)), [
        '    energy: { value: 101 kWh, basis: leak, sources: [label] }\n',
        '    energy:\n      - { value: 101 kWh, basis: leak, sources: [label] }\n      - { value: 100 kWh, basis: opinion }\n',
      ]);
    const lines = (now: string) => checkWith(list(now));
    expect(await lines('101 kWh')).toEqual(await lines('100 kWh'));
    expect((await lines('99 kWh')).some((line) => line.endsWith('correction/missing'))).toBe(true);
  });

  test('holds what the latest of several corrections says, in whichever order they are listed', async () => {
    const early = correction('title', 'The title', '2023-09-02');
    const late = correction('title', 'A title', '2023-09-03');
    expect(await checkWith(reportWith(corrections(early, late)))).toEqual([]);
    expect(await checkWith(reportWith(corrections(late, early)))).toEqual([]);
  });

  test('holds what the last of several corrections of one day says', async () => {
    const early = correction('title', 'The title');
    const late = correction('title', 'A title');
    expect(await checkWith(reportWith(corrections(early, late)))).toEqual([]);
    expect(await checkWith(reportWith(corrections(late, early)))).toEqual([
      'content/stories/car/first.md:8:65  error  The correction says that title is now "The title", but it is "A title"; mend one of the two.  correction/missing',
    ]);
  });

  test('is told as what is wrong with it, and as nothing else', async () => {
    const report = reportWith(corrections(correction('kind', 'report')), ['kind: report', 'kind: rumour']);
    expect((await checkWith(report)).map((line) => line.split('  ').at(-1))).toEqual(['frontmatter/type']);
  });
});
