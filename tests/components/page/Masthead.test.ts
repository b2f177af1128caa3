import { expect, test } from 'vitest';
import Masthead from '../../../src/components/page/Masthead.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFrame } from '../invented-models.ts';

const read = (parts: Parameters<typeof inventFrame>[0]) =>
  renderComponent(Masthead, { frame: inventFrame(parts) });

test('has the tagline where there is no dateline', async () => {
  expect(await read({ dateline: null })).toMatch(/masthead__dateline">\s*An invented newsroom\.\s*<\/p>/);
});

test.each([
  [null, '<p class="masthead__dateline"><time datetime="2026-03-02">Monday, 2 March 2026</time></p>'],
  [
    'Tramstadt',
    '<p class="masthead__dateline">Tramstadt, <time datetime="2026-03-02">Monday, 2 March 2026</time></p>',
  ],
])('has the day, and a place where there is one: %s', async (place, html) => {
  expect(await read({ dateline: { place, day: '2026-03-02' } })).toContain(html);
});
