import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoots, type Descent } from '../../src/domain/lineage.ts';

function descent(parents: Record<string, string[]>): Descent {
  return new Map(Object.entries(parents).map(([id, derivedFrom]) => [id, { derivedFrom }]));
}

const roots = (ids: string[], parents: Record<string, string[]>) =>
  [...findRoots(ids, descent(parents))].sort();

test('a source that repeats none is its own root', () => {
  expect(roots(['a'], { a: [] })).toEqual(['a']);
  expect(roots([], { a: [] })).toEqual([]);
});

test('pages that repeat one leak have one root', () => {
  const pages = { leak: [], a: ['leak'], b: ['a'], c: ['a', 'b'], d: ['leak'], e: ['d'] };
  expect(roots(['a', 'b', 'c', 'd', 'e'], pages)).toEqual(['leak']);
  expect(roots(['leak', 'e'], pages)).toEqual(['leak']);
});

test('a page that repeats two has both roots', () => {
  expect(roots(['c'], { a: [], b: [], c: ['a', 'b'] })).toEqual(['a', 'b']);
});

test('a source that is not known is a root', () => {
  expect(roots(['a'], { a: ['gone'] })).toEqual(['gone']);
});

test('a circle ends where it meets itself', () => {
  expect(roots(['a'], { a: ['b'], b: ['a', 'c'], c: [] })).toEqual(['c']);
  expect(roots(['a'], { a: ['a'] })).toEqual([]);
});

/** A descent without a circle: each source repeats only earlier ones. */
const acyclic = fc
  .array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((lists) =>
    Object.fromEntries(
      lists.map((list, index) => [
        `s${index}`,
        [...new Set(list.filter((each) => each < index))].map((each) => `s${each}`),
      ]),
    ),
  );

test('the number of roots depends neither on the order of the sources nor on that of what they repeat', () => {
  const reversed = (parents: Record<string, string[]>) =>
    Object.fromEntries(
      Object.entries(parents)
        .map(([id, list]): [string, string[]] => [id, [...list].reverse()])
        .reverse(),
    );
  fc.assert(
    fc.property(
      acyclic.chain((parents) => fc.tuple(fc.constant(parents), fc.shuffledSubarray(Object.keys(parents)))),
      ([parents, ids]) => {
        expect(roots([...ids].reverse(), reversed(parents))).toEqual(roots(ids, parents));
      },
    ),
  );
});

test('repeating what is named already adds no root', () => {
  fc.assert(
    fc.property(acyclic, (parents) => {
      const ids = Object.keys(parents);
      expect(roots([...ids, 'copy'], { ...parents, copy: ids })).toEqual(roots(ids, parents));
    }),
  );
});
