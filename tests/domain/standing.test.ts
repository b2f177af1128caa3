import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/domain/basis.ts';
import { parseQuantity } from '../../src/domain/quantity.ts';
import { standingOf, standingOfClaim, standingOfFigure } from '../../src/domain/standing.ts';
import {
  buildStory,
  type Claim,
  type Figure,
  type Outcome,
  type Report,
  type Source,
} from '../../src/domain/story.ts';
import { parseUnit } from '../../src/domain/unit.ts';
import { date, inventReport } from '../helpers/invented-report.ts';

function source(id: string, publisher: string, derivedFrom: string[] = []): Source {
  const nothing = { url: null, published: null, accessed: null, language: null, quote: null };
  return { id, report: 'first', publisher, kind: 'press', title: id, derivedFrom, ...nothing };
}

const sources = [
  source('leak', 'house'),
  source('a', 'house', ['leak']),
  source('b', 'other', ['leak']),
  source('c', 'house'),
  source('d', 'other'),
];

function story(parts: Partial<Report>) {
  const head = { id: 'car', title: 'A car', summary: 'Invented.', body: [], subjectNames: [] };
  return buildStory(head, [inventReport('first', '2023-08-31', { sources, ...parts })]);
}

describe('standingOf', () => {
  const standing = (basis: Basis, ...ids: string[]) => standingOf({ basis, sources: ids }, story({}));

  test.each(['official', 'on-record'] as const)('confirms on the basis %s', (basis) => {
    expect(standing(basis, 'leak')).toBe('confirmed');
  });

  test('confirms by two origins of two publishers', () => {
    expect(standing('press', 'c', 'd')).toBe('confirmed');
    expect(standing('agency', 'a', 'd')).toBe('confirmed');
  });

  test('does not confirm by pages that repeat one origin', () => {
    expect(standing('press', 'leak', 'a', 'b')).toBe('unconfirmed');
  });

  test('does not confirm by two origins of one publisher', () => {
    expect(standing('press', 'leak', 'c')).toBe('unconfirmed');
  });

  test.each(['anonymous', 'social', 'leak', 'inference', 'opinion'] as const)(
    'does not confirm what nobody vouches for, on the basis %s',
    (basis) => {
      expect(standing(basis, 'c', 'd')).toBe('unconfirmed');
    },
  );
});

describe('standingOfClaim', () => {
  const claim = (due: string | null): Claim => ({
    kind: 'claim',
    id: 'sale',
    statement: 'It will be sold.',
    by: 'A person',
    saidOn: date('2023-05-24'),
    due: due === null ? null : date(due),
    basis: 'on-record',
    sources: ['c'],
  });
  const outcome = (as: Outcome['as']): Outcome => ({
    claim: 'sale',
    as,
    on: date('2024-03-28'),
    sources: ['d'],
    note: null,
  });

  test('leaves a claim open whoever made it', () => {
    expect(standingOfClaim(claim(null), story({}), '2024-01-01')).toBe('unconfirmed');
  });

  test.each([
    ['2024-40', '2024-06-30', 'pending'],
    ['2024-40', '2024-07-01', 'due'],
    ['2024-40~', '2024-12-31', 'pending'],
    ['2024-40~', '2025-01-01', 'due'],
    ['2024-03-28', '2024-03-28', 'pending'],
    ['2024/..', '2099-01-01', 'pending'],
    ['../2024', '2025-01-01', 'due'],
  ])('of a forecast due %s is on %s %s', (due, today, expected) => {
    expect(standingOfClaim(claim(due), story({}), today)).toBe(expected);
  });

  test('is what the latest word says', () => {
    const said = story({ outcomes: [outcome('missed'), outcome('met')] });
    expect(standingOfClaim(claim('2024-40'), said, '2023-09-01')).toBe('met');
  });
});

describe('standingOfFigure', () => {
  function figure(value: string, basis: Basis, cycle?: string): Figure {
    const unit = parseUnit('km');
    const parsed = unit && parseQuantity(value, unit);
    if (!parsed?.ok) throw new Error(value);
    const qualifiers: Record<string, string> = cycle === undefined ? {} : { cycle };
    return {
      report: 'first',
      subject: 'car',
      property: 'range',
      quantity: parsed.value,
      qualifiers,
      basis,
      sources: ['leak'],
    };
  }
  const standings = (...figures: Figure[]) =>
    figures.map((each) => standingOfFigure(each, story({ figures })));

  test('is confirmed by a later one on a stronger basis that overlaps', () => {
    expect(standings(figure('800 km', 'leak'), figure('800.4 km', 'official'))).toEqual([
      'confirmed',
      'confirmed',
    ]);
    expect(standings(figure('800 km', 'leak'), figure('800,300 m', 'press'))).toEqual([
      'confirmed',
      'unconfirmed',
    ]);
  });

  test('is superseded by a later one on a stronger basis that does not', () => {
    expect(standings(figure('800 km', 'leak'), figure('801 km', 'official'))).toEqual([
      'superseded',
      'confirmed',
    ]);
  });

  test('is not touched by an earlier one, an equally strong or a weaker one', () => {
    expect(standings(figure('801 km', 'official'), figure('800 km', 'leak'))).toEqual([
      'confirmed',
      'unconfirmed',
    ]);
    expect(standings(figure('801 km', 'leak'), figure('800 km', 'leak'))).toEqual([
      'unconfirmed',
      'unconfirmed',
    ]);
    expect(standings(figure('801 km', 'leak'), figure('800 km', 'opinion'))).toEqual([
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  test('is not touched by one with other qualifiers', () => {
    const [own] = standings(
      figure('800 km', 'leak', 'CLTC'),
      figure('620 km', 'official', 'WLTP'),
      figure('620 km', 'official'),
    );
    expect(own).toBe('unconfirmed');
  });

  test('follows the latest of several', () => {
    const [own] = standings(
      figure('800 km', 'leak'),
      figure('801 km', 'press'),
      figure('800 km', 'official'),
    );
    expect(own).toBe('confirmed');
  });
});
