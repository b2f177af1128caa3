import { expect, test } from 'vitest';
import InlineFact from '../../../src/components/article/InlineFact.astro';
import { renderComponent } from '../../helpers/render-component.ts';

const fact = { kind: 'fact', href: '#figure', value: '642 kg', basis: 'leak', standing: null, citations: [] };

test.each([
  [null, false],
  ['confirmed', false],
  ['unconfirmed', false],
  ['superseded', true],
  ['disputed', true],
])('of standing %s has a sign: %s', async (standing, hasSign) => {
  const html = await renderComponent(InlineFact, { fact: { ...fact, standing } }, { default: '642 kg' });
  expect(html).toContain('<a class="fact fact--leak" href="#figure"><data value="642 kg">642 kg</data>');
  expect(html.includes('sign--refuted')).toBe(hasSign);
});
