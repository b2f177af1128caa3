import { beforeAll, describe, expect, test } from 'vitest';
import { buildSpecSheetModel, type SpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, openEdition } from '../invented-newsroom.ts';

/** Two versions with a range each, one of them disputed, and a boat that has nothing in common with them. */
const versions = laterReport(
  `subjects:
  long: { name: The long version }
  boat: { name: A boat }
figures:
  long:
    range: { value: 900 km, qualifiers: { cycle: CLTC }, basis: official, sources: [filing] }
    energy:
      - { value: 101 kWh, basis: press, sources: [page-a] }
      - { value: 120 kWh, basis: press, sources: [page-c] }
  boat:
    mass: { value: 7 kg, basis: leak, sources: [leak] }
`,
  '',
  { published: '2023-10-06', name: 'third' },
);

let sheet: SpecSheetModel;

beforeAll(async () => {
  const edition = await openEdition(versions);
  sheet = buildSpecSheetModel(edition, getStory(edition));
});

function tell(rows: SpecSheetModel['comparisons'][number]['shared']) {
  return rows.map(({ label, qualifiers, isSame, cells }) => [
    [label, ...qualifiers].join(' '),
    isSame,
    ...cells.map((cell) => cell.map(({ quantity, place }) => `${quantity.text} ${place}`).join(' or ')),
  ]);
}

describe('the comparison of a spec sheet', () => {
  test('sets side by side the subjects that have a property in common', () => {
    expect(sheet.comparisons.map(({ subjects }) => subjects)).toEqual([
      [
        { label: 'The renamed model', href: '#Part-subject-model' },
        { label: 'The long version', href: '#Part-subject-long' },
      ],
    ]);
  });

  test('tells what holds of each and what disputes it, what one alone has by itself', () => {
    const [comparison] = sheet.comparisons;
    expect(tell(comparison!.shared)).toEqual([
      ['Range CLTC', false, '800 km #figure-model-range', '900 km #figure-long-range'],
      [
        'Energy',
        false,
        '101 kWh #figure-model-energy',
        '120 kWh #figure-long-energy or 101 kWh #figure-long-energy',
      ],
    ]);
    expect(tell(comparison!.single)).toEqual([
      ['Rated voltage', false, '726.7 V #figure-model-rated-voltage', ''],
      ['Charge', false, '139 Ah #figure-model-charge', ''],
    ]);
  });

  test('holds every current figure of its subjects', () => {
    const [comparison] = sheet.comparisons;
    const rows = [...comparison!.shared, ...comparison!.single];
    const shown = rows
      .flatMap(({ cells }) => cells.flat())
      .map(({ href, quantity }) => `${href} ${quantity.text}`);
    const current = sheet.subjects
      .filter(({ id }) => id !== 'boat')
      .flatMap(({ official, unofficial }) => [...official, ...unofficial])
      .flatMap(({ histories }) => histories.flatMap(({ current, rivals }) => [current, ...rivals]))
      .map(({ href, quantity }) => `${href} ${quantity.text}`);
    expect(shown.toSorted()).toEqual(current.toSorted());
  });

  test('knows where all have one value', async () => {
    const [path, text] = Object.entries(versions)[0]!;
    const edition = await openEdition({ [path]: text.replace('900 km', '800 km') });
    const { comparisons } = buildSpecSheetModel(edition, getStory(edition));
    expect(comparisons[0]?.shared.map(({ label, isSame }) => [label, isSame])).toEqual([
      ['Range', true],
      ['Energy', false],
    ]);
  });
});

test('the sheet names the units that its values can be shown in', () => {
  expect(sheet.units).toEqual([
    { system: 'si', symbols: ['MJ'] },
    { system: 'imperial', symbols: ['mi', 'lb'] },
  ]);
});

test('values differ by their digits, not by how these are set', async () => {
  const alike = laterReport(
    `subjects:
  long: { name: The long version }
  short: { name: The short version }
figures:
  long:
    mass: { value: "1,000 kg", basis: leak, sources: [leak] }
    charge: { value: 139 Ah, basis: leak, sources: [leak] }
  short:
    mass: { value: "1000kg", basis: leak, sources: [leak] }
    charge: { value: 139.0 Ah, basis: leak, sources: [leak] }
`,
    '',
    { published: '2023-10-06', name: 'third' },
  );
  const edition = await openEdition(alike);
  const rows = buildSpecSheetModel(edition, getStory(edition)).comparisons.flatMap(({ shared }) => shared);
  expect(rows.map(({ label, isSame }) => [label, isSame])).toEqual(expect.arrayContaining([['Mass', true]]));
  const charge = rows.find(({ label }) => label === 'Charge');
  expect(charge?.isSame).toBe(false);
});
