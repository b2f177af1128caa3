import { expect, test } from 'vitest';
import Replacement from '../../../src/components/records/Replacement.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test.each([
  ['text', 'A tram', 'A trma', '“A tram”', '“A trma”'],
  ['figure', '642 kg', '624 kg', '642 kg', '624 kg'],
  ['date', '2026-03', '2026-02', 'March 2026', 'February 2026'],
])(
  'marks the current value of a %s as inserted and the former one as deleted',
  async (kind, now, was, inserted, deleted) => {
    expect(await renderComponent(Replacement, { correction: { kind, now, was }, language: 'en' })).toBe(
      `<ins class="replacement__now">${inserted}</ins>, not <del class="replacement__was">${deleted}</del>`,
    );
  },
);
