import { expect, test } from 'vitest';
import Grounds from '../../../src/components/records/Grounds.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { citation } from '../invented-models.ts';

const grounds = { basis: 'press', standing: 'unconfirmed', originCount: 1, citations: [citation] };

test('names the basis alone of one source', async () => {
  const html = await renderComponent(Grounds, { grounds });
  expect(html).toContain('press<sup>');
  expect(html).not.toContain('origin');
});

test('counts pages and origins of several', async () => {
  const html = await renderComponent(Grounds, { grounds: { ...grounds, citations: [citation, citation] } });
  expect(html).toContain('press · two pages, one origin');
});

test('has no numbers where nothing is cited', async () => {
  expect(await renderComponent(Grounds, { grounds: { ...grounds, citations: [] } })).toBe(
    '<span class="grounds">press</span>',
  );
});
