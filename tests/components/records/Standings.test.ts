import { expect, test } from 'vitest';
import Standings from '../../../src/components/records/Standings.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventEvent } from '../invented-models.ts';

const groupOf = (count: number) => ({
  standing: 'unconfirmed',
  statements: Array.from({ length: count }, () => inventEvent()),
});

test.each([
  [12, 'section'],
  [13, 'details'],
])('shows %i statements in a %s', async (count, element) => {
  const html = await renderComponent(Standings, {
    title: 'What is known',
    groups: [groupOf(count)],
    language: 'en',
  });
  expect(html).toContain(`<${element} class="standings__group" id="Part-standing-unconfirmed">`);
  expect(html).toContain(`Not confirmed (${count})`);
});

test('is nothing without groups', async () => {
  expect(await renderComponent(Standings, { title: 'What is known', groups: [], language: 'en' })).toBe('');
});
