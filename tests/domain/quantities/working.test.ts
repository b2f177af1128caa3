import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import { parseRelation, toDerivedQuantity } from '../../../src/domain/quantities/relation.ts';
import { parseUnit } from '../../../src/domain/quantities/unit.ts';
import { areCompatible, workOut, type Operand } from '../../../src/domain/quantities/working.ts';

const units: Record<string, string> = {
  voltage: 'V',
  charge: 'Ah',
  energy: 'kWh',
  mass: 'kg',
  density: 'Wh/kg',
};
const unitOf = (property: string) => parseUnit(units[property] ?? '');

function relation(text: string) {
  const parsed = parseRelation(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function operand(
  subject: string,
  property: string,
  value: string,
  qualifiers: Record<string, string> = {},
): Operand {
  const unit = unitOf(property);
  const parsed = unit && parseQuantity(value, unit);
  if (!parsed?.ok) throw new Error(value);
  return { subject, property, quantity: parsed.value, qualifiers };
}

const energy = relation('energy = voltage * charge');

describe('workOut', () => {
  const values = (figures: Operand[], relations = [energy]) =>
    workOut(figures, relations, unitOf).map(({ subject, derivation }) => [
      subject,
      toDerivedQuantity(derivation).text,
    ]);

  test('gives a value for each subject that has both operands', () => {
    const figures = [
      operand('a', 'voltage', '726.7 V'),
      operand('b', 'voltage', '400 V'),
      operand('c', 'charge', '100 Ah'),
      operand('a', 'charge', '139 Ah'),
    ];
    expect(values(figures)).toEqual([['a', '101.0 kWh']]);
  });

  test('works out once what many reports say in the same words', () => {
    const repeat = (property: string, value: string) =>
      Array.from({ length: 3 }, () => operand('a', property, value));
    const figures = [...repeat('voltage', '726.7 V'), ...repeat('charge', '139 Ah')];
    const derivations = workOut(figures, [energy], unitOf).map(({ derivation }) => derivation);
    expect([derivations.length, new Set(derivations).size]).toEqual([9, 1]);
  });

  test('gives one for each pair of figures whose qualifiers do not contradict each other', () => {
    const figures = [
      operand('a', 'voltage', '726.7 V', { trim: 'base' }),
      operand('a', 'voltage', '800.0 V', { trim: 'max' }),
      operand('a', 'charge', '139 Ah', { trim: 'base' }),
      operand('a', 'charge', '150 Ah'),
    ];
    const worked = workOut(figures, [energy], unitOf);
    expect(
      worked.map(({ qualifiers, operands: [a, b] }) => [qualifiers, a.quantity.text, b.quantity.text]),
    ).toEqual([
      [{ trim: 'base' }, '726.7 V', '139 Ah'],
      [{ trim: 'base' }, '726.7 V', '150 Ah'],
      [{ trim: 'max' }, '800.0 V', '150 Ah'],
    ]);
  });

  test('gives nothing of an unknown unit or a divisor that may be zero', () => {
    const figures = [
      operand('a', 'energy', '101 kWh'),
      operand('a', 'mass', '0 kg'),
      operand('a', 'voltage', '1 V'),
    ];
    expect(
      values(figures, [relation('density = energy / mass'), relation('gone = voltage * voltage')]),
    ).toEqual([]);
  });

  test('converts to the unit of the left side', () => {
    const figures = [operand('a', 'energy', '101 kWh'), operand('a', 'mass', '642 kg')];
    expect(values(figures, [relation('density = energy / mass')])).toEqual([['a', '157 Wh/kg']]);
  });
});

describe('areCompatible', () => {
  test.each([
    [{}, {}, true],
    [{ cycle: 'CLTC' }, {}, true],
    [{ cycle: 'CLTC' }, { trim: 'max' }, true],
    [{ cycle: 'CLTC' }, { cycle: 'CLTC' }, true],
    [{ cycle: 'CLTC' }, { cycle: 'WLTP' }, false],
  ])('of %j and %j is %s, whichever comes first', (a, b, expected) => {
    expect(areCompatible(a as Record<string, string>, b as Record<string, string>)).toBe(expected);
    expect(areCompatible(b as Record<string, string>, a as Record<string, string>)).toBe(expected);
  });
});
