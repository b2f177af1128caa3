import { expect, test } from 'vitest';
import EarlierName from '../../../src/components/specs/EarlierName.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  [null, false],
  [{ label: 'The tram runs', href: '/tram/runs/' }, true],
])('leads to the report that found the two to be one: %j', async (report, leads) => {
  const earlier = {
    name: 'The long tram',
    report,
    standing: 'confirmed',
    basis: 'press',
    citations: [],
    originCount: 1,
  };
  const html = await renderComponent(EarlierName, { earlier });
  expect(html).toContain('<q>The long tram</q>');
  expect(html.includes('Our report: <a href="/tram/runs/">The tram runs</a>')).toBe(leads);
});
