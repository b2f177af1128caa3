import { expect, test } from 'vitest';
import type { Basis } from '../../../src/domain/story/basis.ts';
import { findFact } from '../../../src/domain/story/found-fact.ts';
import { parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import { parseRelation } from '../../../src/domain/quantities/relation.ts';
import type { Figure } from '../../../src/domain/story/story.ts';
import { parseUnit, type Unit } from '../../../src/domain/quantities/unit.ts';

function unit(symbol: string): Unit {
  const found = parseUnit(symbol);
  if (!found) throw new Error(symbol);
  return found;
}

const relation = parseRelation('energy = voltage * charge');
const units: Record<string, Unit> = { voltage: unit('V'), charge: unit('Ah'), energy: unit('kWh') };
const edition = {
  site: {
    name: 'Test',
    url: 'https://test.example',
    language: 'en',
    timeZone: 'UTC',
    description: 'Invented.',
    publisher: { name: 'House', url: null },
    contact: null,
    policies: {},
  },
  properties: new Map(
    Object.entries(units).map(([id, each]) => [id, { id, label: id, description: null, unit: each }]),
  ),
  relations: relation.ok ? [relation.value] : [],
};

function figure(
  property: string,
  value: string,
  basis: Basis = 'leak',
  qualifiers: Record<string, string> = {},
): Figure {
  const parsed = parseQuantity(value, units[property] ?? unit('V'));
  if (!parsed.ok) throw new Error(value);
  return {
    report: 'first',
    subject: 'car',
    property,
    quantity: parsed.value,
    qualifiers,
    basis,
    sources: [`of-${value}`],
  };
}

const fact = (words: string, qualifiers: Record<string, string> = {}) => ({
  subject: 'car',
  property: 'energy',
  qualifiers,
  words,
});
const operands = [figure('voltage', '726.7 V'), figure('charge', '139 Ah')];

test('words stand for the stated figure that is known best', () => {
  const figures = [
    figure('energy', '101 kWh'),
    figure('energy', '101.0 kWh', 'official'),
    figure('energy', '110 kWh', 'official'),
  ];
  expect(findFact(fact('101 kWh'), figures, edition)).toMatchObject({
    value: '101.0 kWh',
    basis: 'official',
    sources: ['of-101.0 kWh'],
  });
});

test('of figures known alike, words stand for the one that is printed so, then for the latest', () => {
  const [printed, longer] = [figure('energy', '101 kWh'), figure('energy', '101.0 kWh')];
  expect(findFact(fact('101 kWh'), [printed, longer], edition)?.value).toBe('101 kWh');
  const latest = { ...printed, sources: ['of-the-latest'] };
  expect(findFact(fact('101 kWh'), [printed, latest], edition)?.sources).toEqual(['of-the-latest']);
});

test('words stand for what a relation gives where nothing is stated', () => {
  expect(findFact(fact('101.0 kWh'), operands, edition)).toEqual({
    value: '101.0 kWh',
    basis: 'derived',
    sources: ['of-726.7 V', 'of-139 Ah'],
    figure: null,
  });
});

test('words never stand for what a relation gives where a figure is stated', () => {
  const figures = [...operands, figure('energy', '101 kWh')];
  expect(findFact(fact('101.0 kWh'), figures, edition)).toBeUndefined();
  expect(findFact(fact('101 kWh'), figures, edition)).toMatchObject({ basis: 'leak' });
});

test('words with a qualifier stand for a figure that has it', () => {
  const figures = [
    figure('energy', '101 kWh', 'leak', { trim: 'max' }),
    figure('energy', '101 kWh', 'official'),
  ];
  expect(findFact(fact('101 kWh', { trim: 'max' }), figures, edition)).toMatchObject({ basis: 'leak' });
  expect(findFact(fact('101 kWh', { trim: 'base' }), figures, edition)).toBeUndefined();
});

test('words that are no quantity, or of another thing, stand for nothing', () => {
  const figures = [figure('energy', '101 kWh')];
  expect(findFact(fact('much'), figures, edition)).toBeUndefined();
  expect(findFact({ ...fact('101 kWh'), subject: 'boat' }, figures, edition)).toBeUndefined();
  expect(findFact({ ...fact('101 kWh'), property: 'mass' }, figures, edition)).toBeUndefined();
});
