import { expect, test } from 'vitest';
import Filters from '../../../src/components/timeline/Filters.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('choose all at first, and are nothing where there is nothing to choose', async () => {
  const filters = {
    entryCount: 5,
    bases: [{ basis: 'press', count: 3 }],
    standings: [],
    topics: [{ number: 1, topic: 'public-transport', count: 2 }],
  };
  const html = await renderComponent(Filters, { filters });
  expect(html.match(/ checked/g)).toHaveLength(2);
  expect(html).toContain('<input type="radio" name="basis" value="press">');
  expect(html).toContain('data-key="public-transport"');
  expect(html).not.toContain('How it fared');
  expect(html).toContain('of 5 shown.');
  expect(
    await renderComponent(Filters, { filters: { entryCount: 5, bases: [], standings: [], topics: [] } }),
  ).toBe('');
});
