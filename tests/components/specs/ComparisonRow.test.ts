import { expect, test } from 'vitest';
import ComparisonRow from '../../../src/components/specs/ComparisonRow.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFigureModel } from '../invented-models.ts';

const cell = { ...inventFigureModel(), place: '#figure-tram-mass', converted: [], row: null };

test.each([
  [true, '<tr class="comparison__same">'],
  [false, '<tr>'],
])('of values that are the same (%s) begins with %s', async (isSame, start) => {
  const row = { label: 'Mass', qualifiers: ['empty'], isSame, cells: [[cell], []] };
  const html = await renderComponent(ComparisonRow, { row, language: 'en' });
  expect(html.startsWith(start)).toBe(true);
  expect(html).toContain('<small> empty</small>');
  expect(html).toMatch(/<a href="#figure-tram-mass">642\u00A0kg<\/a>/);
  expect(html).toContain('<td></td></tr>');
});
