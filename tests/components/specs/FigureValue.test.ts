import { expect, test } from 'vitest';
import FigureValue from '../../../src/components/specs/FigureValue.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventDecision, inventFigureModel } from '../invented-models.ts';

const frame = { language: 'en', timeZone: 'UTC' };

test('is the value with its sign and grounds', async () => {
  const html = await renderComponent(FigureValue, { figure: inventFigureModel(), frame });
  expect(html).toMatch(/<data class="figure-value__number" value="642 kg">\s*642\u00A0kg\s*<\/data>/);
  expect(html).toContain('sign--open');
  expect(html).not.toContain('figure-value__qualifiers');
  expect(html).not.toContain('figure-fate');
});

test('names its qualifiers and what decided on it', async () => {
  const figure = inventFigureModel({
    qualifiers: ['WLTP', 'empty'],
    decidedBy: inventDecision(),
    standing: 'superseded',
  });
  const html = await renderComponent(FigureValue, { figure, frame });
  expect(html).toContain('<span class="figure-value__qualifiers">(WLTP, empty)</span>');
  expect(html).toMatch(/Superseded by <strong class="figure-fate__value">650\u00A0kg/);
});
