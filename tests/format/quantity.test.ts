import { describe, expect, it, test } from 'vitest';
import { parseQuantity } from '../../src/domain/quantities/quantity.ts';
import type { Quantity } from '../../src/domain/quantities/quantity.ts';
import { evaluateRelation } from '../../src/domain/quantities/relation.ts';
import type { Relation } from '../../src/domain/quantities/relation.ts';
import { parseCountName, parseUnit } from '../../src/domain/quantities/unit.ts';
import type { Unit } from '../../src/domain/quantities/unit.ts';
import {
  formatConverted,
  formatDerived,
  formatGap,
  formatInterval,
  formatQuantity,
  formatRelationWorking,
} from '../../src/format/quantity.ts';

const english = { language: 'en' };

describe('formatQuantity', () => {
  test.each([
    ['726.7 V', 'en', '726.7_V'],
    ['139.0Ah', 'en', '139.0_Ah'],
    ['1234 km', 'en', '1234_km'],
    ['1,234.50 km', 'en', '1,234.50_km'],
    ['1_234 km', 'en', '1,234_km'],
    ['1,234.50 km', 'de', '1.234,50_km'],
    ['1,234 km', 'es', '1.234_km'],
    ['5 %', 'en', '5%'],
    ['5%', 'de', '5_%'],
    ['≥ 800 km', 'en', '≥_800_km'],
    ['~800 km', 'zh', '~_800_km'],
    ['642 ± 1.5 kg', 'en', '642_±_1.5_kg'],
    ['-20–-10 °C', 'en', '−20–−10_°C'],
    ['120 parking spaces', 'en', '120_parking spaces'],
    ['215,900 CNY', 'en', '215,900_CNY'],
    ['1,234 km', 'ar', '1,234_km'],
  ])('writes %s in %s as %s, with no-break spaces', (text, language, words) => {
    const formatted = formatQuantity(getQuantity(text), { language });
    expect(formatted.replaceAll('\u00A0', '_')).toBe(words);
  });
});

describe('formatDerived', () => {
  test.each([
    ['101011.3', 0, 'Wh', '101,011_Wh'],
    ['101.0113', 1, 'kWh', '101.0_kWh'],
    ['26654150400', -5, 'CNY', '26,654,200,000_CNY'],
    ['-0.5', 0, '°C', '−1_°C'],
    ['123456789012345678901234.5', 1, 'V', '123,456,789,012,345,678,901,234.5_V'],
  ])('writes %s to %i decimals in %s as %s', (value, decimals, unit, words) => {
    expect(formatDerived(value, decimals, getUnit(unit), english).replaceAll('\u00A0', '_')).toBe(words);
  });
});

describe('formatInterval', () => {
  test.each([
    ['100.641025', '101.381625', '100.6–101.4_kWh'],
    ['100.641025', null, '≥_100.6_kWh'],
    [null, '101.381625', '≤_101.4_kWh'],
    [null, null, ''],
  ])('writes %s to %s as %s', (low, high, words) => {
    expect(formatInterval({ low, high }, 1, getUnit('kWh'), english).replaceAll('\u00A0', '_')).toBe(words);
  });
});

describe('formatRelationWorking', () => {
  const energyLaw: Relation = { text: '', left: 'energy', operator: '*', operands: ['voltage', 'charge'] };
  const densityLaw: Relation = { text: '', left: 'density', operator: '/', operands: ['energy', 'mass'] };

  it('shows both workings of the battery', () => {
    const pack = [getQuantity('726.7 V'), getQuantity('139 Ah')] as const;
    expect(write(energyLaw, pack, 'kWh')).toBe('726.7_V × 139_Ah = 101.0_kWh');
    expect(write(densityLaw, [getQuantity('101 kWh'), getQuantity('642 kg')], 'Wh/kg')).toBe(
      '101_kWh / 642_kg = 157_Wh/kg',
    );
  });

  it('shows a derived operand rounded', () => {
    const energy = evaluateRelation(
      energyLaw,
      [getQuantity('726.7 V'), getQuantity('139 Ah')],
      getUnit('kWh'),
    );
    if (!energy) throw new Error('no energy');
    expect(write(densityLaw, [energy, getQuantity('642 kg')], 'Wh/kg')).toBe(
      '101.0_kWh / 642_kg = 157_Wh/kg',
    );
  });

  function write(relation: Relation, operands: Parameters<typeof evaluateRelation>[1], unit: string): string {
    const derived = evaluateRelation(relation, operands, getUnit(unit));
    if (!derived) throw new Error('division by zero');
    return formatRelationWorking(relation, operands, derived, english).replaceAll('\u00A0', '_');
  }
});

function getQuantity(text: string): Quantity {
  const parsed = parseQuantity(text, getUnit(/(?<=\d) ?(\D+)$/.exec(text)?.[1] ?? ''));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

function getUnit(text: string): Unit {
  const unit = parseUnit(text) ?? parseCountName(text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}

test('a converted quantity says so, once, where it is no bound', () => {
  expect(formatConverted(getQuantity('497 mi'), { language: 'en' })).toBe('≈\u00A0497\u00A0mi');
  expect(formatConverted(getQuantity('~ 503 mi'), { language: 'en' })).toBe('≈\u00A0503\u00A0mi');
  expect(formatConverted(getQuantity('≥ 1,420.5 lb'), { language: 'de' })).toBe('≥\u00A01.420,5\u00A0lb');
});

test('two percentages are points apart', () => {
  const unit = parseUnit('%')!;
  const gap = { value: '-0.5', decimals: 1, unit, percent: null };
  expect(formatGap(gap, english)).toBe('0.5\u00A0pp');
});
