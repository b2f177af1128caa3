import { expect, test } from 'vitest';
import Breadcrumbs from '../../../src/components/page/Breadcrumbs.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('lead upwards to the page itself, and are nothing on the front page', async () => {
  const html = await renderComponent(Breadcrumbs, {
    links: [{ label: 'Front page', href: '/' }],
    label: 'A tram',
  });
  expect(html).toContain('<a href="/">Front page</a>');
  expect(html).toMatch(/aria-current="page">\s*A tram\s*<\/li>/);
  expect(await renderComponent(Breadcrumbs, { links: [], label: 'The Tram' })).toBe('');
});
