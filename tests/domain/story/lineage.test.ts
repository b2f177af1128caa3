import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildLineage,
  findAncestry,
  findRoots,
  standsWithout,
  type Descent,
} from '../../../src/domain/story/lineage.ts';

function descent(parents: Record<string, string[]>): Descent {
  return new Map(Object.entries(parents).map(([id, derivedFrom]) => [id, { derivedFrom }]));
}

const roots = (ids: string[], parents: Record<string, string[]>) =>
  [...findRoots(ids, buildLineage(descent(parents)))].sort();

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

/** Such a descent, some of its sources in any order, and some that are gone. */
const acyclicWithSome = acyclic.chain((parents) => {
  const ids = Object.keys(parents);
  return fc.record({
    parents: fc.constant(parents),
    ids: fc.shuffledSubarray(ids),
    gone: fc.subarray(ids),
    more: fc.subarray(ids),
  });
});
const pages = { leak: [], a: ['leak'], b: ['a'], c: ['a', 'other'], other: [] };
const isIn = (gone: readonly string[]) => (id: string) => gone.includes(id);

describe('findAncestry', () => {
  const ancestry = (ids: string[], gone: string[] = []) =>
    [...findAncestry(ids, descent(pages), isIn(gone))].sort();

  test('holds the sources and all that they repeat, through however many hands', () => {
    expect(ancestry(['b'])).toEqual(['a', 'b', 'leak']);
    expect(ancestry(['c', 'leak'])).toEqual(['a', 'c', 'leak', 'other']);
    expect(ancestry(['gone'])).toEqual(['gone']);
    expect(ancestry([])).toEqual([]);
  });

  test('leaves out what is gone and what only that leads to', () => {
    expect(ancestry(['c'], ['a'])).toEqual(['c', 'other']);
    expect(ancestry(['b', 'leak'], ['a'])).toEqual(['b', 'leak']);
    expect(ancestry(['b'], ['b'])).toEqual([]);
  });

  test('ends a circle where it meets itself', () => {
    const circle = descent({ a: ['b'], b: ['a'] });
    expect([...findAncestry(['a'], circle)]).toEqual(['a', 'b']);
  });

  test('holds every root and nothing that is not repeated', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, ids }) => {
        const found = findAncestry(ids, descent(parents));
        expect(findRoots(ids, buildLineage(descent(parents))).isSubsetOf(found)).toBe(true);
        const repeated = new Set([...ids, ...[...found].flatMap((id) => parents[id] ?? [])]);
        expect(found).toEqual(repeated);
      }),
    );
  });
});

describe('standsWithout', () => {
  const stands = (ids: string[], gone: string[]) => standsWithout(ids, descent(pages), isIn(gone));

  test.each<[ids: string[], gone: string[], expected: boolean]>([
    [['b'], [], true],
    [['b'], ['other'], true],
    [['b'], ['leak'], false],
    [['b'], ['a'], false],
    [['b'], ['b'], false],
    [['c'], ['leak'], true],
    [['c'], ['leak', 'other'], false],
    [['b', 'other'], ['leak'], true],
    [['leak'], ['leak'], false],
    [[], [], false],
  ])('what rests on %j without %j: %j', (ids, gone, expected) => {
    expect(stands(ids, gone)).toBe(expected);
  });

  test('lets what rests on a circle alone fall', () => {
    expect(standsWithout(['a'], descent({ a: ['b'], b: ['a'] }), () => false)).toBe(false);
  });

  test('with nothing gone lets everything stand that rests on any source', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, ids }) => {
        expect(standsWithout(ids, descent(parents), () => false)).toBe(ids.length > 0);
      }),
    );
  });

  test('without its roots lets nothing stand', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, ids }) => {
        const gone = findRoots(ids, buildLineage(descent(parents)));
        expect(standsWithout(ids, descent(parents), (id) => gone.has(id))).toBe(false);
      }),
    );
  });

  test('never lets stand with more gone what has fallen with less', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, ids, gone, more }) => {
        const withLess = standsWithout(ids, descent(parents), isIn(gone));
        const withMore = standsWithout(ids, descent(parents), isIn([...gone, ...more]));
        expect(withMore && !withLess).toBe(false);
      }),
    );
  });

  test('lets a source stand as long as it is there and one of those that it repeats stands', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, gone }) => {
        const standing = (id: string) => standsWithout([id], descent(parents), isIn(gone));
        for (const [id, repeated] of Object.entries(parents)) {
          const isHeld = repeated.length === 0 || repeated.some(standing);
          expect(standing(id)).toBe(!gone.includes(id) && isHeld);
        }
      }),
    );
  });

  test('lets stand what rests on several as long as it does on one of them', () => {
    fc.assert(
      fc.property(acyclicWithSome, ({ parents, ids, gone }) => {
        const standing = (some: string[]) => standsWithout(some, descent(parents), isIn(gone));
        expect(standing(ids)).toBe(ids.some((id) => standing([id])));
      }),
    );
  });
});
