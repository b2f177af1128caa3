import { expect, test } from 'vitest';
import JsonLd from '../../../src/components/page/JsonLd.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('is a script of data, and nothing of an empty text', async () => {
  expect(await renderComponent(JsonLd, { text: '{"a":1}' })).toBe(
    '<script type="application/ld+json">{"a":1}</script>',
  );
  expect(await renderComponent(JsonLd, { text: '' })).toBe('');
});
