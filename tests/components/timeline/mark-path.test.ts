import { describe, expect, test } from 'vitest';
import { drawMark, drawWindow } from '../../../src/components/timeline/mark-path.ts';
import type { DrawnMark } from '../../../src/models/timeline/timeline-overview.ts';

const size = { radius: 4, reach: 6 };
const sharp = { start: 'sharp', end: 'sharp' } as const;

function mark(parts: Partial<DrawnMark> = {}): DrawnMark {
  return {
    fragment: 'event-seen',
    kind: 'event',
    standing: 'unconfirmed',
    topics: [],
    across: 10,
    date: { from: 50, to: 50, ...sharp },
    due: null,
    ...parts,
  };
}

describe('a mark', () => {
  test('is a disc for an event on a day', () => {
    expect(drawMark(mark(), size)).toBe('M50 6a4 4 0 0 1 0 8a4 4 0 0 1 0-8z');
  });

  test('is a diamond for a statement on a day', () => {
    expect(drawMark(mark({ kind: 'claim' }), size)).toBe('M46 10l4-4l4 4-4 4z');
  });

  test('is drawn out from the first day to the last', () => {
    const date = { from: 50, to: 80, ...sharp };
    expect(drawMark(mark({ date }), size)).toBe('M50 6H80a4 4 0 0 1 0 8H50a4 4 0 0 1 0-8z');
    expect(drawMark(mark({ kind: 'claim', date }), size)).toBe('M46 10l4-4H80l4 4-4 4H50z');
  });

  test.each(['disputed', 'denied', 'superseded', 'missed'] as const)(
    'is crossed where it is %s',
    (standing) => {
      expect(drawMark(mark({ standing }), size)).toBe(`${drawMark(mark(), size)}M46 6l8 8m0-8l-8 8`);
    },
  );

  test('has two dots beyond an end that is vague', () => {
    const date = { from: 50, to: 80, start: 'vague', end: 'vague' } as const;
    const plain = drawMark(mark({ date: { ...date, ...sharp } }), size);
    expect(drawMark(mark({ date }), size)).toBe(`${plain}M46 10m-3 0h0m-3 0h0M84 10m3 0h0m3 0h0`);
  });

  test('has an arrow away from it where an end is open', () => {
    const before = { from: 50, to: 50, start: 'open', end: 'sharp' } as const;
    const after = { from: 50, to: 50, start: 'sharp', end: 'open' } as const;
    const plain = drawMark(mark(), size);
    expect(drawMark(mark({ date: before }), size)).toBe(`${plain}M46 10h-6l3-3m-3 3l3 3`);
    expect(drawMark(mark({ date: after }), size)).toBe(`${plain}M54 10h6l-3-3m3 3l-3 3`);
  });
});

describe('a window', () => {
  const due = { from: 100, to: 120, ...sharp, outcome: null };
  const line = 'M54 10H120';
  const [opening, closing] = ['M102 6h-2v8h2', 'M118 6h2v8h-2'];

  test('is a pair of brackets, tied to the statement', () => {
    expect(drawWindow(mark({ due }), size)).toBe(line + opening + closing);
  });

  test('has a cross where the outcome was another', () => {
    const missed = { ...due, outcome: { at: 130, as: 'missed' } } as const;
    const met = { ...due, outcome: { at: 110, as: 'met' } } as const;
    expect(drawWindow(mark({ due: missed }), size)).toBe(`${line}${opening}${closing}M127 7l6 6m0-6l-6 6`);
    expect(drawWindow(mark({ due: met }), size)).toBe(line + opening + closing);
  });

  test('has an arrow instead of a bracket where it is open', () => {
    expect(drawWindow(mark({ due: { ...due, end: 'open' } }), size)).toBe(
      `${line}${opening}M120 10h6l-3-3m3 3l-3 3`,
    );
  });

  test('needs no line where the statement falls into it', () => {
    expect(drawWindow(mark({ due: { ...due, from: 40, to: 52 } }), size)).toBe('M42 6h-2v8h2M50 6h2v8h-2');
  });

  test('is nothing for what is no forecast', () => {
    expect(drawWindow(mark(), size)).toBe('');
  });
});
