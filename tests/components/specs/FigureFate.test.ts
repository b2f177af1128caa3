import { expect, test } from 'vitest';
import FigureFate from '../../../src/components/specs/FigureFate.astro';
import { findGap } from '../../../src/domain/quantities/quantity-gap.ts';
import { date, quantity } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventDecision, published } from '../invented-models.ts';

const frame = { language: 'en', timeZone: 'UTC' };
const read = (standing: string, by = inventDecision(), brief = false) =>
  renderComponent(FigureFate, { standing, by, frame, brief });

test.each([
  ['confirmed', 'Confirmed by'],
  ['superseded', 'Superseded by'],
  ['disputed', 'Against it stands'],
  ['denied', 'Decided by'],
])('of a %s figure begins with "%s"', async (standing, words) => {
  expect(await read(standing)).toMatch(new RegExp(`^<span class="figure-fate">\\s*${words} <strong`));
});

test.each([
  ['8', 'more'],
  ['-8', 'less'],
])('says of a gap of %s that it is %s', async (value, word) => {
  const gap = { ...findGap(quantity('642 kg'), quantity('650 kg'))!, value };
  expect(await read('superseded', inventDecision({ gap }))).toMatch(new RegExp(`\\(8.*kg.* ${word}\\)`));
});

test('names who says so and since when, unless the page is brief', async () => {
  const by = inventDecision({
    wordOf: ['The works'],
    originOn: date('2026-03'),
    report: { href: '/tram/shown/', published },
  });
  expect(await read('superseded', by)).toContain(
    ', on the word of The works, dated <time datetime="2026-03">March 2026</time>',
  );
  const brief = await read('superseded', by, true);
  expect(brief).not.toContain('on the word of');
  expect(brief).not.toContain('dated');
  expect(brief).toContain('our report of <time datetime="2026-03-02">2 March 2026</time>');
});
