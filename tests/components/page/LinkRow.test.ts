import { expect, test } from 'vitest';
import LinkRow from '../../../src/components/page/LinkRow.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('separates its links, and is nothing without any', async () => {
  const links = [
    { label: 'One', href: '/one/' },
    { label: 'Two', href: '/two/' },
  ];
  const html = await renderComponent(LinkRow, { label: 'By', links });
  expect(html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toBe('By: One · Two');
  expect(await renderComponent(LinkRow, { label: 'By', links: [] })).toBe('');
});
