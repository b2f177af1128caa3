import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildPagination,
  countPages,
  takePage,
  takePageOfGroups,
} from '../../../src/models/page/pagination.ts';
import { repeat } from '../lists/invented-listing.ts';

const addressOf = (page: number) => `/list/${page}/`;
const sizes = fc.integer({ min: 1, max: 7 });

test.each([
  [0, 1],
  [1, 1],
  [200, 1],
  [201, 2],
  [400, 2],
  [401, 3],
])('a list of %i items takes %i pages of 200', (items, pages) => {
  expect(countPages(items, 200)).toBe(pages);
});

describe('a page of a list', () => {
  test('leads to the pages beside it', () => {
    expect(repeat(3, (index) => buildPagination(5, 2, index + 1, addressOf))).toEqual([
      { page: 1, pages: 3, previous: null, next: '/list/2/' },
      { page: 2, pages: 3, previous: '/list/1/', next: '/list/3/' },
      { page: 3, pages: 3, previous: '/list/2/', next: null },
    ]);
  });

  test('is the only one of an empty list', () => {
    expect(buildPagination(0, 2, 1, addressOf)).toEqual({ page: 1, pages: 1, previous: null, next: null });
  });

  test.each([0, 4, -1])('is none of number %d among three', (page) => {
    expect(() => buildPagination(5, 2, page, addressOf)).toThrow(`There is no page ${page} of 3.`);
  });

  test('holds each item once, together with the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), sizes, (items, size) => {
        const pages = repeat(countPages(items.length, size), (index) => takePage(items, size, index + 1));
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      }),
    );
  });
});

test('pages of groups hold each item once, under its group, which is continued where a page has begun it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 9 })), sizes, (lists, size) => {
      const groups = lists.map((items, place) => ({ place, items }));
      const pages = repeat(countPages(lists.flat().length, size), (index) =>
        takePageOfGroups(groups, ({ items }) => items, size, index + 1),
      );
      const parts = pages.flat();
      expect(parts.flatMap(({ group, items }) => items.map((item) => [group.place, item]))).toEqual(
        groups.flatMap(({ place, items }) => items.map((item) => [place, item])),
      );
      const begun = parts.map(({ group }, index) => parts.findIndex((part) => part.group === group) < index);
      expect(parts.map(({ isContinued }) => isContinued)).toEqual(begun);
    }),
  );
});
