import { expect, test } from 'vitest';
import Since from '../../../src/components/article/Since.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFrame } from '../invented-models.ts';

const model = {
  since: null,
  story: { label: 'A tram', href: '/tram/' },
  view: { day: '2026-03-02', href: '/tram/as-of/2026-03-02/' },
  frame: inventFrame(),
};

test('of the latest report leads to the story and to the view of its day', async () => {
  const html = await renderComponent(Since, { model });
  expect(html).toMatch(/>\s*More of this story\s*</);
  expect(html).toContain(
    '<a href="/tram/">What is known today</a> · <a href="/tram/as-of/2026-03-02/">What was known on 2 March 2026</a>',
  );
});

test('tallies what became of the claims and figures of an earlier one, and names another year', async () => {
  const since = {
    year: '2025',
    claims: { total: 1, tally: [{ standing: 'met', count: 1 }] },
    figures: { total: 2, tally: [] },
  };
  const html = await renderComponent(Since, { model: { ...model, since } });
  expect(html).toMatch(/>\s*What became of this\s*</);
  expect(html).toContain('<p>This article is from 2025.</p>');
  expect(html).toContain('Of 1 claim here, <a href="#Part-standing-met">1 came true</a>.');
  expect(html).not.toContain('figure');
});
