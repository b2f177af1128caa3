import { describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import type { Basis } from '../../../src/domain/story/basis.ts';
import {
  findSpeakers,
  isVouchedFor,
  standingOf,
  standingOfClaim,
  standings,
} from '../../../src/domain/story/standing.ts';
import { claimOutcomes, forecastOutcomes } from '../../../src/domain/story/claim-outcome.ts';
import { bases } from '../../../src/domain/story/basis.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import type { Claim, Outcome, Report } from '../../../src/domain/story/story.ts';
import { date, inventHead, inventReport, inventSource } from '../../helpers/newsroom/invented-report.ts';

const sources = [
  inventSource('leak', 'house'),
  inventSource('a', 'house', ['leak']),
  inventSource('b', 'other', ['leak']),
  inventSource('c', 'house'),
  inventSource('d', 'other'),
];

function story(...reports: Partial<Report>[]) {
  const first = inventReport('first', '2023-08-31', { sources });
  const later = reports.map((parts, index) => inventReport(`report-${index}`, '2023-08-31', parts));
  return buildStory(inventHead(), [first, ...later]);
}

test('every word for an outcome is a standing', () => {
  expect(standings).toEqual(expect.arrayContaining([...forecastOutcomes, ...claimOutcomes]));
});

describe('standingOf', () => {
  const standing = (basis: Basis, ...ids: string[]) =>
    standingOf({ basis, sources: ids }, openStoryView(story()));

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

describe('isVouchedFor', () => {
  test('holds for agencies and the press alone', () => {
    expect(bases.filter(isVouchedFor)).toEqual(['agency', 'press']);
  });
});

describe('findSpeakers', () => {
  test.each<[string[], string[]]>([
    [['b'], ['house']],
    [
      ['b', 'd'],
      ['house', 'other'],
    ],
    [['a', 'c', 'leak'], ['house']],
    [[], []],
    [['gone'], []],
  ])('hears of %j the publishers %j at the root', (ids, expected) => {
    expect([...findSpeakers(ids, openStoryView(story()))].sort()).toEqual(expected);
  });
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
  const outcome = (as: Outcome['as'], on = '2024-03-28', of = 'sale'): Outcome => ({
    report: 'first',
    claim: of,
    as,
    on: date(on),
    sources: ['d'],
    note: null,
  });

  test('leaves a claim open whoever made it', () => {
    expect(standingOfClaim(claim(null), story(), '2024-01-01')).toBe('unconfirmed');
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
    expect(standingOfClaim(claim(due), story(), today)).toBe(expected);
  });

  test('is what the latest word says, of one report or of several', () => {
    const words = [outcome('missed'), outcome('met')];
    expect(standingOfClaim(claim('2024-40'), story({ outcomes: words }), '2023-09-01')).toBe('met');
    const told = words.map((word) => ({ outcomes: [word] }));
    expect(standingOfClaim(claim('2024-40'), story(...told), '2023-09-01')).toBe('met');
    expect(standingOfClaim(claim('2024-40'), story(...told.reverse()), '2023-09-01')).toBe('missed');
  });

  test('goes by the report that came last, whatever day its word is of', () => {
    const told = [{ outcomes: [outcome('denied', '2024-05-01')] }, { outcomes: [outcome('disputed')] }];
    expect(standingOfClaim(claim(null), story(...told), '2024-06-01')).toBe('disputed');
  });

  test('is not touched by a word on another claim', () => {
    const told = story({ outcomes: [outcome('met', '2024-03-28', 'price')] });
    expect(standingOfClaim(claim('2024-40'), told, '2024-01-01')).toBe('pending');
  });
});
