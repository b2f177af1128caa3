import { expect, test } from 'vitest';
import CountedLinks from '../../../src/components/lists/CountedLinks.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('have a note where there is one, and are nothing without links', async () => {
  const links = [
    { label: 'Trams', href: '/topics/trams/', note: '3 articles' },
    { label: 'Bridges', href: '/topics/bridges/' },
  ];
  const html = await renderComponent(CountedLinks, { links });
  expect(html.match(/counted-links__note/g)).toHaveLength(1);
  expect(html).toContain('<span class="counted-links__note"> 3 articles</span>');
  expect(await renderComponent(CountedLinks, { links: [] })).toBe('');
});
