import { expect, test } from 'vitest';
import ForecastLine from '../../../src/components/lists/ForecastLine.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';
import { dated, inventOutcome } from '../invented-models.ts';

const each = {
  story: { label: 'A tram', href: '/tram/' },
  text: 'It will run.',
  href: '/tram/timeline/#claim-sale',
  by: 'A mayor',
  on: date('2026-03-02'),
  due: dated('2026-40', { first: '2026-01-01', last: '2026-06-30', days: 181 }),
  standing: 'pending',
  outcomes: [],
};

test('names who said it, when it is due and how it stands', async () => {
  const html = await renderComponent(ForecastLine, { each, language: 'en' });
  expect(html).toContain(
    'A mayor, said <time datetime="2026-03-02">2 March 2026</time>, due <span data-edtf="2026-40">first half of 2026</span>',
  );
  expect(html).toContain('class="span"');
  expect(html).toContain('still open');
});

test('leaves out the speaker where the list is theirs, and the sign where reports say what came of it', async () => {
  const html = await renderComponent(ForecastLine, {
    each: { ...each, outcomes: [inventOutcome()] },
    language: 'en',
    named: false,
  });
  expect(html).toContain('Said <time');
  expect(html).not.toContain('A mayor');
  expect(html).not.toContain('still open');
  expect(html).toContain('came true');
});
