import { expect, test } from 'vitest';
import Falling from '../../../src/components/lists/Falling.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  [0, 0, 'No statement rests on it.', false],
  [2, 0, 'and on other publishers as well.', false],
  [2, 2, 'and on nothing else.', true],
])('of %i statements of which %i fall says so', async (restingCount, fallingCount, words, lists) => {
  const falling = lists ? [{ kind: 'claim', text: 'It will run.', href: '#claim' }] : [];
  const html = await renderComponent(Falling, {
    load: { restingCount, fallingCount, falling },
    language: 'en',
  });
  expect(html).toContain(words);
  expect(html.includes('<details>')).toBe(lists);
  expect(html.includes('and one other, not named here')).toBe(lists);
});
