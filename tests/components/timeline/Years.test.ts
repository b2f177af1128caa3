import { expect, test } from 'vitest';
import Years from '../../../src/components/timeline/Years.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('are nothing of one year, and links of several', async () => {
  const year = (first: string, count: number) => ({ first, count, months: [] });
  expect(await renderComponent(Years, { years: [year('2026-01-01', 3)], language: 'en' })).toBe('');
  const html = await renderComponent(Years, {
    years: [year('2025-01-01', 1), year('2026-01-01', 3)],
    language: 'en',
  });
  expect(html.match(/href="#Part-\d+"/g)).toEqual(['href="#Part-2025"', 'href="#Part-2026"']);
});
