import { expect, test } from 'vitest';
import Pagination from '../../../src/components/lists/Pagination.astro';
import { renderComponent } from '../../helpers/render-component.ts';

const read = (pagination: object) => renderComponent(Pagination, { pagination });

test('of a list on one page is nothing', async () => {
  expect(await read({ page: 1, pages: 1, previous: null, next: null })).toBe('');
});

test.each([
  [1, null, '/2/'],
  [2, '/', '/3/'],
  [3, '/2/', null],
])('of page %i of three leads to %s and %s', async (page, previous, next) => {
  const html = await read({ page, pages: 3, previous, next });
  expect(html).toMatch(new RegExp(`<span>\\s*Page ${page} of 3\\s*</span>`));
  expect(/href="([^"]*)" rel="prev"/.exec(html)?.[1] ?? null).toBe(previous);
  expect(/href="([^"]*)" rel="next"/.exec(html)?.[1] ?? null).toBe(next);
});
