import { expect, test } from 'vitest';
import NotFound from '../../../src/components/page/NotFound.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFrame } from '../invented-models.ts';

test('leads to the front page', async () => {
  const html = await renderComponent(NotFound, { frame: inventFrame({ title: 'Not found' }) });
  expect(html).toContain('<h1>Not found</h1>');
  expect(html).toMatch(/<a href="\/">\s*Go to the front page of The Tram\s*<\/a>/);
});
