import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agree, parseWords } from '../../../src/domain/quantities/fact.ts';
import type { DerivedFigure, StatedFigure } from '../../../src/domain/quantities/fact.ts';
import { parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import type { Quantity } from '../../../src/domain/quantities/quantity.ts';
import { evaluateRelation } from '../../../src/domain/quantities/relation.ts';
import { parseCountName, parseUnit } from '../../../src/domain/quantities/unit.ts';
import type { Unit } from '../../../src/domain/quantities/unit.ts';

describe('parseWords', () => {
  test.each([
    ['at least 800 km', '≥'],
    ['At least 800 km', '≥'],
    ['no less than 800 km', '≥'],
    ['up to 800 km', '≤'],
    ['at most 800 km', '≤'],
    ['more than 800 km', '>'],
    ['over 800 km', '>'],
    ['less than 800 km', '<'],
    ['under 800 km', '<'],
    ['about 800 km', '~'],
    ['around 800 km', '~'],
    ['some 800 km', '~'],
    ['≥ 800 km', '≥'],
    ['800 km', null],
    ['800-km', null],
    ['at least 800-km', '≥'],
  ])('reads "%s" with the comparator %s', (text, comparator) => {
    const parsed = parseWords(text, 'en-GB', getUnit('km'));
    expect(parsed).toMatchObject({ ok: true, value: { text, comparator, number: { text: '800' } } });
  });

  it('knows worded comparators in the language of the site only', () => {
    expect(parseWords('at least 800 km', 'de', getUnit('km')).ok).toBe(false);
  });

  it('keeps the places of the words', () => {
    const parsed = parseWords('at least 800-kms', 'en', getUnit('km'));
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        rule: 'unit/unknown',
        offset: 13,
        length: 3,
        message: 'Unknown unit "kms"; expected km or a unit that converts to it; did you mean "km"?',
        suggestion: 'km',
      },
    ]);
  });

  it('refuses hostile text of any length', () => {
    for (const text of ['at least '.repeat(100_000), '9'.repeat(1_000_000), '1-'.repeat(99)]) {
      expect(parseWords(text, 'en', getUnit('km')).ok).toBe(false);
    }
  });
});

describe('agree with a stated figure', () => {
  test.each([
    ['101 kWh', '101 kWh'],
    ['101-kWh', '101 kWh'],
    ['101,000 Wh', '101 kWh'],
    ['0.101 MWh', '101 kWh'],
    ['0.1 MWh', '101 kWh'],
    ['139,000 mAh', '139 Ah'],
    ['139 Ah', '139.0 Ah'],
    ['139.0 Ah', '139.0 Ah'],
    ['0.7267 kV', '726.7 V'],
    ['727 V', '726.7 V'],
    ['726,700 mV', '726.7 V'],
    ['27.8 m/s', '100 km/h'],
    ['3 m/s', '9 km/h'],
    ['60 min', '1 h'],
    ['at least 800 km', '≥ 800 km'],
    ['about 500 km', '~ 500 km'],
    ['10–20 km', '10–20 km'],
    ['10,000–20,000 m', '10–20 km'],
    ['642 ± 2 kg', '642 ± 1.5 kg'],
    ['-1 °C', '-0.5 °C'],
    ['1 °C', '0.5 °C'],
    ['215,900 CNY', '215_900 CNY'],
    ['120 parking spaces', '120 parking spaces'],
  ])('holds for "%s" and %s', (words, figure) => {
    expect(agree(getWords(words, figure), stated(figure))).toEqual({ agrees: true });
  });

  test.each([
    ['101.0 kWh', '101 kWh', 'it is given more digits than it has', '101 kWh'],
    ['101,000.0 Wh', '101 kWh', 'it is given more digits than it has', '101,000 Wh'],
    ['0.72670 kV', '726.7 V', 'it is given more digits than it has', '0.7267 kV'],
    ['27.78 m/s', '100 km/h', 'it is given more digits than it has', '100 km/h'],
    ['624 kg', '642 kg', 'the value differs', '642 kg'],
    ['726 V', '726.7 V', 'the value differs', '727 V'],
    ['5 kV', '5 V', 'the value differs', '5 V'],
    ['800 km', '≥ 800 km', 'it has "≥"', '≥ 800 km'],
    ['over 800 km', '≥ 800 km', 'it has "≥", not ">"', '≥ 800 km'],
    ['about 800 km', '800 km', 'it has no "~"', '800 km'],
    ['10–20 km', '10 km', 'it is no range', '10 km'],
    ['10 km', '10–20 km', 'it is a range', '10–20 km'],
    ['10–21 km', '10–20 km', 'the value differs', '10–20 km'],
    ['642 kg', '642 ± 2 kg', 'it has a tolerance', '642 ± 2 kg'],
    ['642 ± 2 kg', '642 kg', 'it has no tolerance', '642 kg'],
  ])('fails for "%s" and %s: %s', (words, figure, fault, suggestion) => {
    expect(agree(getWords(words, figure), stated(figure))).toStrictEqual({
      agrees: false,
      message: `"${words}" does not agree with the figure "${figure}": ${fault}; write "${suggestion}"`,
      suggestion,
    });
  });

  it('fails for another dimension', () => {
    expect(agree(getQuantity('101 kg'), stated('101 kWh'))).toStrictEqual({
      agrees: false,
      message:
        '"101 kg" does not agree with the figure "101 kWh": kg does not compare with kWh; write "101 kWh"',
      suggestion: '101 kWh',
    });
  });

  const number = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([value, decimals]) => (value / 10 ** decimals).toFixed(decimals))
    .filter((text) => !/^-[0.]+$/.test(text));
  const comparator = fc.constantFrom('', '≥ ', '≤ ', '> ', '< ', '~ ');

  it('always holds for the figure in its own words', () => {
    fc.assert(
      fc.property(comparator, number, (sign, digits) => {
        const figure = `${sign}${digits} kWh`;
        expect(agree(getWords(figure, figure), stated(figure)).agrees).toBe(true);
      }),
    );
  });

  it('holds in a unit that differs by a prefix', () => {
    fc.assert(
      fc.property(number, (digits) => {
        const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
        const shifted = `${whole}${fraction.padEnd(3, '0').slice(0, 3)}`.replace(/^0+(?=\d)/, '');
        const rest = fraction.slice(3);
        const sign = digits.startsWith('-') ? '-' : '';
        const words = `${sign}${shifted}${rest === '' ? '' : `.${rest}`} Wh`;
        expect(agree(getWords(words, '1 kWh'), stated(`${digits} kWh`)).agrees).toBe(true);
      }),
    );
  });

  it('never holds with more digits', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 5 }), (digits, more) => {
        const longer = `${digits}${digits.includes('.') ? '' : '.'}${'0'.repeat(more)}`;
        expect(agree(getQuantity(`${longer} kWh`), stated(`${digits} kWh`)).agrees).toBe(false);
      }),
    );
  });

  it('suggests words that agree', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom('kWh', 'Wh', 'MWh', 'MJ'), (words, digits, unit) => {
        const figure = stated(`${digits} kWh`);
        const agreement = agree(getQuantity(`${words} ${unit}`), figure);
        if (agreement.agrees) return;
        expect(agree(getQuantity(agreement.suggestion ?? ''), figure).agrees).toBe(true);
      }),
    );
  });
});

describe('agree with a derived figure', () => {
  const figure = derived('726.7 V', '139 Ah');

  test.each([
    '101 kWh',
    '101.0 kWh',
    '101.01 kWh',
    '101.0113 kWh',
    '101,011 Wh',
    '101,000 Wh',
    '0.1 MWh',
    '364 MJ',
  ])('holds for %s', (words) => {
    expect(agree(getWords(words, '1 kWh'), figure)).toEqual({ agrees: true });
  });

  test.each([
    ['101.5 kWh', 'the value differs', '101.0 kWh'],
    ['102 kWh', 'the value differs', '101 kWh'],
    ['101,400 Wh', 'the value differs', '101,011 Wh'],
    ['≥ 101 kWh', 'it has no "≥"', '101 kWh'],
    ['100–102 kWh', 'it is no range', '101 kWh'],
  ])('fails for %s', (words, fault, suggestion) => {
    expect(agree(getWords(words, '1 kWh'), figure)).toStrictEqual({
      agrees: false,
      message: `"${words}" does not agree with the figure "101.0 kWh": ${fault}; write "${suggestion}"`,
      suggestion,
    });
  });

  it('asks for the comparator that it inherits', () => {
    const open = derived('≥ 726.7 V', '139 Ah');
    expect(agree(getWords('at least 101 kWh', '1 kWh'), open).agrees).toBe(true);
    expect(agree(getWords('101 kWh', '1 kWh'), open).agrees).toBe(false);
  });
});

function stated(text: string): StatedFigure {
  return { kind: 'stated', quantity: getQuantity(text) };
}

function derived(left: string, right: string): DerivedFigure {
  const relation = { text: '', left: 'energy', operator: '*', operands: ['voltage', 'charge'] } as const;
  const operands = [getQuantity(left), getQuantity(right)] as const;
  const derivation = evaluateRelation(
    { ...relation, operands: ['voltage', 'charge'] },
    operands,
    getUnit('kWh'),
  );
  if (!derivation) throw new Error('division by zero');
  return { kind: 'derived', derivation };
}

/** Words for a figure, read with the figure's unit. */
function getWords(text: string, figure: string): Quantity {
  const parsed = parseWords(text, 'en', getQuantity(figure).unit);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function getQuantity(text: string): Quantity {
  const parsed = parseQuantity(text, getUnit(/(?<=\d )\D+$/.exec(text)?.[0] ?? ''));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function getUnit(text: string): Unit {
  const unit = parseUnit(text) ?? parseCountName(text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}
