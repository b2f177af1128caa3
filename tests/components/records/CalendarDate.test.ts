import { expect, test } from 'vitest';
import CalendarDate from '../../../src/components/records/CalendarDate.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

test('is a time where HTML has a form for it', async () => {
  expect(await renderComponent(CalendarDate, { date: date('2026-03-02'), language: 'en' })).toBe(
    '<time datetime="2026-03-02">2 March 2026</time>',
  );
});

test('keeps what an editor wrote where HTML has none', async () => {
  expect(await renderComponent(CalendarDate, { date: date('2026-40'), language: 'en' })).toBe(
    '<span data-edtf="2026-40">first half of 2026</span>',
  );
});
