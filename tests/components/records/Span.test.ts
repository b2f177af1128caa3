import { expect, test } from 'vitest';
import Span from '../../../src/components/records/Span.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

test('gives the days of a half-year, and nothing of a day', async () => {
  const half = { date: date('2026-40'), span: { first: '2026-01-01', last: '2026-06-30', days: 181 } };
  expect(await renderComponent(Span, { date: half, language: 'en' })).toMatch(
    /^<span class="span"> ?\(1 January.+30 June 2026\)<\/span>$/,
  );
  expect(
    await renderComponent(Span, { date: { date: date('2026-03-02'), span: null }, language: 'en' }),
  ).toBe('');
});
