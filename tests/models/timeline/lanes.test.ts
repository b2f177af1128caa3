import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes, type Extent } from '../../../src/models/timeline/lanes.ts';

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, length]): Extent => ({ from, to: from + length })),
  { maxLength: 60 },
);

const overlap = (a: Extent, b: Extent) => a.from <= b.to && b.from <= a.to;

test('no two of a lane overlap', () => {
  fc.assert(
    fc.property(extents, (all) => {
      const lanes = packLanes(all);
      for (const [index, one] of all.entries())
        for (const [other, another] of all.entries())
          if (other < index && lanes[other] === lanes[index]) expect(overlap(one, another)).toBe(false);
    }),
  );
});

test('there are as many lanes as lie over one another at some place, and no more', () => {
  fc.assert(
    fc.property(extents, (all) => {
      const depth = Math.max(
        0,
        ...all.map(({ from }) => all.filter((other) => other.from <= from && from <= other.to).length),
      );
      expect(new Set(packLanes(all)).size).toBe(depth);
    }),
  );
});

test('what comes first takes the first lane that is free', () => {
  const all = [
    { from: 10, to: 20 },
    { from: 0, to: 5 },
    { from: 3, to: 12 },
    { from: 21, to: 22 },
  ];
  expect(packLanes(all)).toEqual([0, 0, 1, 0]);
});
