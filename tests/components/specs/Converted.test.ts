import { expect, test } from 'vitest';
import Converted from '../../../src/components/specs/Converted.astro';
import { convertQuantity, unitSystems } from '../../../src/domain/quantities/converted-quantity.ts';
import { quantity } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

test('shows the value in each other system, and nothing where there is none', async () => {
  const converted = unitSystems.flatMap((system) => {
    const other = convertQuantity(quantity('642 kg'), system);
    return other ? [{ system, quantity: other }] : [];
  });
  const html = await renderComponent(Converted, { converted, language: 'en' });
  expect(converted.length).toBeGreaterThan(0);
  for (const { system } of converted) expect(html).toContain(`<span class="converted-${system}">`);
  expect(await renderComponent(Converted, { converted: [], language: 'en' })).toBe('');
});
