import { expect, test } from 'vitest';
import CorrectionNotice from '../../../src/components/article/CorrectionNotice.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

const correction = {
  fragment: 'correction-tram_label_1',
  on: date('2026-03-02'),
  path: 'title',
  field: 'Title',
  kind: 'text',
  was: 'A trma',
  now: 'A tram',
  why: 'Letters were swapped.',
};

test('lists each correction with its day and a link to the whole of it', async () => {
  const html = await renderComponent(CorrectionNotice, { corrections: [correction], language: 'en' });
  expect(html).toContain('This article has been corrected.');
  expect(html).toContain(
    '<time datetime="2026-03-02">2 March 2026</time>: <a href="#correction-tram_label_1">Title</a>: <ins',
  );
});

test('is nothing where nothing was corrected', async () => {
  expect(await renderComponent(CorrectionNotice, { corrections: [], language: 'en' })).toBe('');
});
