import { expect, test } from 'vitest';
import When from '../../../src/components/article/When.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  ['2026-03-02', '<time datetime="2026-03-02">then</time>'],
  ['2026-40', '<span data-edtf="2026-40">then</span>'],
])('of %s leads to what happened', async (on, html) => {
  expect(
    await renderComponent(
      When,
      { when: { kind: 'when', href: '#event', on: date(on) } },
      { default: 'then' },
    ),
  ).toBe(`<a class="when" href="#event">${html}</a>`);
});
