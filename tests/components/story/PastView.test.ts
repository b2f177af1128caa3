import { expect, test } from 'vitest';
import PastView from '../../../src/components/story/PastView.astro';
import { renderComponent } from '../../helpers/render-component.ts';

const past = { day: '2026-03-02', previous: null, next: null, todayHref: '/tram/', corrections: [] };

test('of the only day leads to today alone', async () => {
  const html = await renderComponent(PastView, { past, language: 'en' });
  expect(html).toContain('what was known at the end of 2 March 2026');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).not.toContain('Corrected later');
});

test('among others leads to both sides, and names what was corrected later', async () => {
  const correction = {
    field: 'Title',
    article: { label: 'A tram', href: '/tram/label/' },
    fragment: 'correction-1',
  };
  const more = {
    ...past,
    previous: { day: '2026-03-01', href: '/tram/as-of/2026-03-01/' },
    next: { day: '2026-03-03', href: '/tram/as-of/2026-03-03/' },
    corrections: [correction, { ...correction, field: 'Mass', fragment: 'correction-2' }],
  };
  const html = await renderComponent(PastView, { past: more, language: 'en' });
  expect(html).toMatch(/href="\/tram\/as-of\/2026-03-01\/" rel="prev">\s*Back to 1 March 2026/);
  expect(html).toMatch(/href="\/tram\/as-of\/2026-03-03\/" rel="next">\s*On to 3 March 2026/);
  expect(html).toContain(
    '<a href="/tram/label/#correction-1">Title</a>, <a href="/tram/label/#correction-2">Mass</a>',
  );
});
