import { expect, test } from 'vitest';
import StandingMark from '../../../src/components/records/StandingMark.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  ['confirmed', '<b class="sign sign--firm">Confirmed</b>'],
  ['denied', '<b class="sign sign--refuted">Denied</b>'],
  ['unconfirmed', '<b class="sign sign--open">Not confirmed</b>'],
])('has the tone of what is %s', async (standing, html) => {
  expect((await renderComponent(StandingMark, { standing })).toLowerCase()).toBe(html.toLowerCase());
});

test('has other words where a page has them', async () => {
  expect(await renderComponent(StandingMark, { standing: 'confirmed', text: 'Firm (3)' })).toBe(
    '<b class="sign sign--firm">Firm (3)</b>',
  );
});

test('is a sign alone, whose words only screen readers have', async () => {
  expect(await renderComponent(StandingMark, { standing: 'denied', form: 'sign' })).toMatch(
    /^<b class="sign sign--refuted"><span>[^<]+<\/span><\/b>$/,
  );
});
