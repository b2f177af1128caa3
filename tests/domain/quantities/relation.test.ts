import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Exact, roundHalfUp } from '../../../src/domain/quantities/exact-decimal.ts';
import { intervalsOverlap, type Interval } from '../../../src/domain/quantities/interval.ts';
import { intervalOf, parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import type { Quantity } from '../../../src/domain/quantities/quantity.ts';
import {
  checkRelationUnits,
  compareRelation,
  evaluateRelation,
  parseRelation,
  toDerivedQuantity,
} from '../../../src/domain/quantities/relation.ts';
import type { Derivation, Relation } from '../../../src/domain/quantities/relation.ts';
import { parseCountName, parseUnit } from '../../../src/domain/quantities/unit.ts';
import type { Unit } from '../../../src/domain/quantities/unit.ts';

const energyLaw = getRelation('energy = rated-voltage * charge');
const densityLaw = getRelation('specific-energy = energy / mass');

describe('parseRelation', () => {
  it('reads left, operator and operands', () => {
    expect(parseRelation('energy = rated-voltage * charge')).toStrictEqual({
      ok: true,
      value: {
        text: 'energy = rated-voltage * charge',
        left: 'energy',
        operator: '*',
        operands: ['rated-voltage', 'charge'],
      },
    });
  });

  const expected =
    'is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator';
  test.each<[string, string?]>([
    ['a=b*c', 'a = b * c'],
    ['a = b × c', 'a = b * c'],
    ['a = b ÷ c', 'a = b / c'],
    ['a = b + c'],
    ['a = b * c * d'],
    ['a = b'],
    ['A = b * c'],
    [''],
  ])('refuses "%s" at its first character', (text, suggestion) => {
    const message = `"${text}" ${expected}${suggestion === undefined ? '' : `: write "${suggestion}"`}`;
    const problem = { rule: 'frontmatter/type', offset: 0, length: text.length, message };
    expect(parseRelation(text)).toStrictEqual({
      ok: false,
      problems: [suggestion === undefined ? problem : { ...problem, suggestion }],
    });
  });

  test.each(['a'.repeat(1_000_000), 'a = '.repeat(250_000), '-'.repeat(299), ' '.repeat(300)])(
    'refuses hostile text %#',
    (text) => {
      expect(parseRelation(text).ok).toBe(false);
    },
  );
});

describe('checkRelationUnits', () => {
  const units: Record<string, Unit> = {
    energy: getUnit('kWh'),
    'rated-voltage': getUnit('V'),
    charge: getUnit('Ah'),
    mass: getUnit('kg'),
    'specific-energy': getUnit('Wh/kg'),
    revenue: getUnit('CNY'),
    sales: getUnit('cars'),
  };

  it('accepts sides of one dimension', () => {
    expect(checkRelationUnits(energyLaw, (id) => units[id])).toBeUndefined();
    expect(checkRelationUnits(densityLaw, (id) => units[id])).toBeUndefined();
  });

  it('leaves unknown properties to another rule', () => {
    expect(checkRelationUnits(getRelation('energy = power * time'), (id) => units[id])).toBeUndefined();
  });

  it('says both dimensions in unit symbols', () => {
    expect(checkRelationUnits(getRelation('energy = rated-voltage * mass'), (id) => units[id])).toStrictEqual(
      {
        rule: 'unit/dimension',
        offset: 0,
        length: 29,
        message:
          '"energy" is in kWh, but "rated-voltage * mass" is in V × kg; expected both sides to have the same dimension: mend the relation or a property\'s unit',
      },
    );
    expect(checkRelationUnits(getRelation('mass = revenue / sales'), (id) => units[id])?.message).toBe(
      '"mass" is in kg, but "revenue / sales" is in CNY / cars; expected both sides to have the same dimension: mend the relation or a property\'s unit',
    );
  });
});

describe('evaluateRelation', () => {
  it('gives 726.7 V × 139 Ah as 101.0 kWh', () => {
    expect(derive(energyLaw, 'kWh', '726.7 V', '139 Ah')).toStrictEqual({
      value: '101.0113',
      decimals: 1,
      interval: { low: '100.641025', high: '101.381625' },
      comparator: null,
      unit: getUnit('kWh'),
    });
  });

  it('gives 101 kWh / 642 kg as 157 Wh/kg', () => {
    const derived = derive(densityLaw, 'Wh/kg', '101 kWh', '642 kg');
    expect(derived.decimals).toBe(0);
    expect(toDerivedQuantity(derived).text).toBe('157 Wh/kg');
  });

  it('rounds wide results to tens and more', () => {
    const derived = derive(getRelation('revenue = sales * price'), 'CNY', '123,456 %', '215,900 CNY');
    expect(toDerivedQuantity(derived)).toMatchObject({ text: '266,542,000 CNY', number: { decimals: 0 } });
    expect(derived.decimals).toBe(-3);
  });

  it('carries the whole interval of a derived operand on', () => {
    const energy = derive(energyLaw, 'kWh', '726.7 V', '139 Ah');
    const chained = evaluateRelation(densityLaw, [energy, getQuantity('642 kg')], getUnit('Wh/kg'));
    expect(chained?.value).toMatch(/^157\.338/);
    expect(chained?.interval.low).toMatch(/^156\.639/);
    expect(chained?.interval.high).toMatch(/^158\.038/);
  });

  it('keeps an exact value whole', () => {
    expect(derive(energyLaw, 'Wh', '2.5 ± 0 V', '3.5 ± 0 Ah')).toMatchObject({
      value: '8.75',
      decimals: 2,
      interval: { low: '8.75', high: '8.75' },
    });
  });

  it('takes the middle of a range', () => {
    expect(derive(energyLaw, 'Wh', '10–20 V', '2 ± 0 Ah').value).toBe('30');
  });

  it('passes comparators on', () => {
    expect(derive(energyLaw, 'kWh', '≥ 726.7 V', '139 Ah')).toMatchObject({ comparator: '≥', decimals: 1 });
    expect(derive(densityLaw, 'Wh/kg', '101 kWh', '≥ 642 kg')).toMatchObject({ comparator: null });
    expect(derive(energyLaw, 'kWh', '~ 726.7 V', '139 Ah').comparator).toBe('~');
  });

  it('is undefined where the divisor may be zero', () => {
    const operands = [getQuantity('101 kWh'), getQuantity('0 kg')] as const;
    expect(evaluateRelation(densityLaw, operands, getUnit('Wh/kg'))).toBeUndefined();
  });

  it('converts fractions without loss', () => {
    const law = getRelation('distance = speed * time');
    expect(derive(law, 'm', '9 ± 0 km/h', '2 ± 0 s').value).toBe('5');
  });

  it('has its value within its interval, and prints no digit finer than the interval is wide', () => {
    const digits = fc.integer({ min: 1, max: 999_999 });
    const decimals = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(digits, decimals, digits, decimals, (a, aDecimals, b, bDecimals) => {
        const volts = getQuantity(`${(a / 10 ** aDecimals).toFixed(aDecimals)} V`);
        const hours = getQuantity(`${(b / 10 ** bDecimals).toFixed(bDecimals)} Ah`);
        const derived = evaluateRelation(energyLaw, [volts, hours], getUnit('kWh'));
        expect(derived).toBeDefined();
        if (!derived) return;
        const { low, high } = derived.interval;
        expect(Number(low)).toBeLessThanOrEqual(Number(derived.value));
        expect(Number(high)).toBeGreaterThanOrEqual(Number(derived.value));
        const width = Number(high) - Number(low);
        expect(10 ** -derived.decimals).toBeLessThanOrEqual(width * (1 + 1e-9));
        expect(10 ** (1 - derived.decimals)).toBeGreaterThan(width * (1 - 1e-9));
        expect(intervalsOverlap(intervalOf(toDerivedQuantity(derived)), derived.interval)).toBe(true);
      }),
    );
  });
});

describe('what is true', () => {
  /** A positive value of up to eight decimals, and how many of them a source prints: half a dozen, none, or a few. */
  const printed = fc.record({ digits: fc.integer({ min: 1, max: 2 ** 40 }), decimals: fc.nat({ max: 6 }) });
  const valueOf = ({ digits }: { digits: number }) => new Exact(digits).div('1e8').plus(1);
  const print = (value: Decimal, decimals: number, unit: string) =>
    getQuantity(`${roundHalfUp(value.toFixed(), decimals)} ${unit}`);
  const holds = ({ low, high }: Interval, value: Decimal) =>
    (low === null || value.gte(low)) && (high === null || value.lte(high));

  it('lies in what a relation makes of printed values, and of what it has made itself', () => {
    fc.assert(
      fc.property(printed, printed, printed, (a, b, c) => {
        const [volts, hours, kilograms] = [valueOf(a), valueOf(b), valueOf(c)];
        const energy = evaluateRelation(
          energyLaw,
          [print(volts, a.decimals, 'V'), print(hours, b.decimals, 'Ah')],
          getUnit('kWh'),
        );
        expect(energy && holds(energy.interval, volts.times(hours).div(1000))).toBe(true);
        if (!energy) return;
        const mass = print(kilograms, c.decimals, 'kg');
        const density = evaluateRelation(densityLaw, [energy, mass], getUnit('Wh/kg'));
        const truth = volts.times(hours).div(kilograms);
        // The test's own quotient is rounded to 40 digits.
        const margin = truth.times('1e-38');
        expect(
          density &&
            (holds(density.interval, truth.plus(margin)) || holds(density.interval, truth.minus(margin))),
        ).toBe(true);
      }),
    );
  });

  it('lies in what a relation makes of open and wide values', () => {
    const words = fc.constantFrom(
      (low: string) => `≥ ${low} V`,
      (_: string, high: string) => `≤ ${high} V`,
      (low: string, high: string) => `${low}–${high} V`,
      (low: string) => `${low} ± 2 V`,
      (low: string) => `~ ${low} V`,
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9999 }), printed, (write, low, b) => {
        const volts = new Exact(low).plus('0.75');
        const stated = getQuantity(write(String(low), String(low + 1)));
        const hours = valueOf(b);
        const energy = evaluateRelation(energyLaw, [stated, print(hours, b.decimals, 'Ah')], getUnit('kWh'));
        expect(energy && holds(energy.interval, volts.times(hours).div(1000))).toBe(true);
      }),
    );
  });

  it('is never found inconsistent with itself, however it is printed', () => {
    const unit = fc.constantFrom(['kWh', 1], ['Wh', 1000], ['MJ', 3.6] as const);
    fc.assert(
      fc.property(printed, printed, fc.nat({ max: 4 }), unit, (a, b, decimals, [symbol, size]) => {
        const [volts, hours] = [valueOf(a), valueOf(b)];
        const operands = [print(volts, a.decimals, 'V'), print(hours, b.decimals, 'Ah')] as const;
        const energy = evaluateRelation(energyLaw, operands, getUnit('kWh'));
        const stated = print(volts.times(hours).div(1000).times(size), decimals, symbol);
        expect(energy && compareRelation(stated, energy)).toBe('consistent');
      }),
    );
  });
});

describe('compareRelation', () => {
  const derived = derive(energyLaw, 'kWh', '726.7 V', '139 Ah');

  test.each([
    ['101 kWh', 'consistent'],
    ['101,000 Wh', 'consistent'],
    ['100.6 kWh', 'consistent'],
    ['364 MJ', 'consistent'],
    ['≥ 100 kWh', 'consistent'],
    ['102 kWh', 'inconsistent'],
    ['100.4 kWh', 'inconsistent'],
    ['≥ 105 kWh', 'inconsistent'],
    ['80–90 kWh', 'inconsistent'],
  ])('finds %s %s with 100.6 to 101.4 kWh', (text, verdict) => {
    expect(compareRelation(getQuantity(text), derived)).toBe(verdict);
  });
});

function derive(relation: Relation, unit: string, left: string, right: string): Derivation {
  const derived = evaluateRelation(relation, [getQuantity(left), getQuantity(right)], getUnit(unit));
  if (!derived) throw new Error('division by zero');
  return derived;
}

function getQuantity(text: string): Quantity {
  const parsed = parseQuantity(text, getUnit(text.split(' ').at(-1) ?? ''));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function getRelation(text: string): Relation {
  const parsed = parseRelation(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function getUnit(text: string): Unit {
  const unit = parseUnit(text) ?? parseCountName(text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}
