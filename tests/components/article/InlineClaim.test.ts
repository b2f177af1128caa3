import { expect, test } from 'vitest';
import InlineClaim from '../../../src/components/article/InlineClaim.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  ['met', 'firm', 'came true'],
  ['missed', 'refuted', 'did not come true'],
  ['pending', 'open', 'still open'],
])('of standing %s has the sign %s', async (standing, tone, mark) => {
  const html = await renderComponent(
    InlineClaim,
    { claim: { kind: 'claim', href: '#claim', standing } },
    { default: 'it runs' },
  );
  expect(html).toContain('<span class="claim">it runs</span>');
  expect(html).toContain(`<a class="sign sign--${tone}" href="#claim"><span>${mark}</span></a>`);
});
