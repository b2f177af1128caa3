import { expect, test } from 'vitest';
import Sources from '../../../src/components/records/Sources.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('is nothing where there are no sources', async () => {
  expect(await renderComponent(Sources, { sources: [], language: 'en' })).toBe('');
});
