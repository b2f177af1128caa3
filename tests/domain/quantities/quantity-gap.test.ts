import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact, roundHalfUp } from '../../../src/domain/quantities/exact-decimal.ts';
import { findGap } from '../../../src/domain/quantities/quantity-gap.ts';
import { quantity } from '../../helpers/newsroom/invented-report.ts';

const gap = (from: string, to: string) => findGap(quantity(from), quantity(to));
/** As a page prints it, with its percentage. */
const shown = (from: string, to: string) => {
  const found = gap(from, to);
  const percent = found?.percent;
  return (
    found && [
      `${found.value} ${found.unit.symbol}`,
      percent ? roundHalfUp(percent.value, percent.decimals) : percent,
    ]
  );
};

test('642 kg and 645.8 kg are 3.8 kg and 0.6 % apart', () => {
  expect(shown('642 kg', '645.8 kg')).toEqual(['3.8 kg', '0.6']);
  expect(gap('642 kg', '645.8 kg')).toMatchObject({ decimals: 1, percent: { decimals: 1 } });
  expect(gap('642 kg', '645.8 kg')?.percent?.value).toMatch(/^0\.5919/);
});

test.each([
  ['645.8 kg', '642 kg', '-3.8 kg', '-0.6'],
  ['100 km', '150 km', '50 km', '50.0'],
  ['640 ± 5 kg', '~ 642 kg', '2 kg', '0.3'],
  // As many decimals as it takes for a digit that is not zero.
  ['10,000 km', '10,001 km', '1 km', '0.01'],
  ['-2 km', '1 km', '3 km', '150.0'],
])('from %s to %s are %s and, in per cent, %s', (from, to, value, percent) => {
  expect(shown(from, to)).toEqual([value, percent]);
});

test.each([
  ['1 km', '1,000.4 m', '0.4 m'],
  ['101.3 kWh', '101,000 Wh', '-300 Wh'],
  ['36 km/h', '10.5 m/s', '0.5 m/s'],
])('from %s to %s are %s, in the unit of the second', (from, to, value) => {
  expect(shown(from, to)?.[0]).toBe(value);
});

test.each([
  ['-1 °C', '0 °C', '1 °C'],
  ['5.5 %', '6.0 %', '0.5 %'],
])('from %s to %s are %s, of which no share is told', (from, to, value) => {
  expect(shown(from, to)).toEqual([value, null]);
});

test('has no percentage of zero', () => {
  expect(shown('0 km', '5 km')).toEqual(['5 km', null]);
});

test.each([
  ['642 kg', '642 kg'],
  ['642 kg', '642.0 kg'],
  ['642 kg', '642,000 g'],
])('is none between %s and %s, which are equal', (from, to) => {
  expect(gap(from, to)).toBeNull();
});

test.each(['≥ 640 kg', '≤ 640 kg', '> 640 kg', '< 640 kg', '630–640 kg', '~ 630–640 kg'])(
  'is none where one is %s',
  (open) => {
    expect(gap(open, '645 kg')).toBeNull();
    expect(gap('645 kg', open)).toBeNull();
  },
);

const mass = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 3 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

test('is the difference of the two, and from the second to the first the same with the other sign', () => {
  fc.assert(
    fc.property(mass, mass, (from, to) => {
      const [there, back] = [gap(`${from} kg`, `${to} kg`), gap(`${to} kg`, `${from} kg`)];
      const difference = new Exact(to).minus(from);
      expect(there === null).toBe(difference.isZero());
      expect(new Exact(there?.value ?? 0).eq(difference)).toBe(true);
      expect(new Exact(back?.value ?? 0).eq(difference.neg())).toBe(true);
    }),
  );
});

test('has a percentage that gives the second when it is added to the first', () => {
  fc.assert(
    fc.property(mass, mass, (from, to) => {
      const percent = gap(`${from} kg`, `${to} kg`)?.percent;
      if (!percent) return;
      const back = new Exact(from).abs().times(percent.value).div(100).plus(from);
      expect(back.toDecimalPlaces(20).eq(to)).toBe(true);
      expect(roundHalfUp(percent.value, percent.decimals)).toMatch(/[1-9]/);
    }),
  );
});

describe('the decimals of a gap', () => {
  test('are those of the finer of the two, zeros at the end included', () => {
    expect(gap('642.0 kg', '645 kg')).toMatchObject({ value: '3.0', decimals: 1 });
    expect(gap('645 kg', '642.0 kg')).toMatchObject({ value: '-3.0', decimals: 1 });
  });
  test('are counted in the unit of the second', () => {
    expect(gap('101 kWh', '0.1 MWh')).toMatchObject({ value: '-0.001', decimals: 3 });
    expect(gap('1000.4 m', '1 km')).toMatchObject({ value: '-0.0004', decimals: 4 });
    expect(gap('101.3 kWh', '101,000 Wh')).toMatchObject({ value: '-300', decimals: 0 });
    expect(gap('100 km/h', '27.8 m/s')?.value).not.toBe('-0.0');
  });
  test('from one to the other is the same with the other sign, to the letter', () => {
    const printed = fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.nat({ max: 3 }))
      .map(([digits, decimals]) => `${(digits / 10 ** decimals).toFixed(decimals)} kg`);
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const [there, back] = [gap(a, b), gap(b, a)];
        expect(there && [there.value.replace('-', ''), there.decimals]).toEqual(
          back && [back.value.replace('-', ''), back.decimals],
        );
      }),
    );
  });
});
