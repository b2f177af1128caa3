import { expect, test } from 'vitest';
import PageHeader from '../../../src/components/page/PageHeader.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('has the title alone where nothing else is known', async () => {
  expect(await renderComponent(PageHeader, { title: 'A title' })).toBe(
    '<header class="page-header"><h1>A title</h1></header>',
  );
});

test('has what it belongs to, its kind and its summary', async () => {
  const html = await renderComponent(PageHeader, {
    title: 'A title',
    kicker: { label: 'A tram', href: '/tram/' },
    kind: 'Analysis',
    summary: 'A summary.',
  });
  expect(html).toContain('<p class="page-header__kicker"><a href="/tram/">A tram</a> · Analysis</p>');
  expect(html).toContain('<p class="page-header__summary">A summary.</p>');
});
