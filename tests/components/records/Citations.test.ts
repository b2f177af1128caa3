import { expect, test } from 'vitest';
import Citations from '../../../src/components/records/Citations.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { citation } from '../invented-models.ts';

test('numbers the sources, and is nothing where there is none', async () => {
  const citations = [citation, { ...citation, number: 3, href: '#source-"x"' }];
  expect(await renderComponent(Citations, { citations })).toBe(
    '<sup>&NoBreak;<a href="#source-plate">2</a>, <a href="#source-&quot;x&quot;">3</a></sup>',
  );
  expect(await renderComponent(Citations, { citations: [] })).toBe('');
});
