import { expect, test } from 'vitest';
import Outcome from '../../../src/components/records/Outcome.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { citation, inventOutcome } from '../invented-models.ts';

test('says how it fared and when, and leads to the report', async () => {
  const html = await renderComponent(Outcome, { outcome: inventOutcome(), language: 'en' });
  expect(html).toContain('>came true</b> <time datetime="2026-05-03">3 May 2026</time>');
  expect(html).toContain('<a href="/tram/runs/">The tram runs</a>');
  expect(html).not.toContain('on the word of');
  expect(html).not.toContain('<sup>');
});

test('names how it lay to its time, whose word it is, its sources and a note', async () => {
  const outcome = inventOutcome({
    took: { least: 0, most: 0 },
    wordOf: ['The works', 'The post'],
    citations: [citation],
    note: 'A day late.',
  });
  const html = await renderComponent(Outcome, { outcome, language: 'en' });
  expect(html).toContain(', on the day it was said');
  expect(html).toContain(', on the word of The works and The post');
  expect(html).toContain('<a href="#source-plate">2</a>');
  expect(html).toContain('. <span>A day late.</span>');
});
