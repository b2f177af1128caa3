import { expect, test } from 'vitest';
import Tallies from '../../../src/components/lists/Tallies.astro';
import { renderComponent } from '../../helpers/render-component.ts';

test('links each count, with the separators of the language', async () => {
  const tallies = [
    { standing: 'met', count: 1 },
    { standing: 'missed', count: 2 },
    { standing: 'confirmed', count: 3 },
  ];
  expect(
    await renderComponent(Tallies, { tallies, language: 'en', hrefOf: (standing: string) => `#${standing}` }),
  ).toMatch(
    /^<a href="#met">1 came true<\/a>, <a href="#missed">2 did not come true<\/a>,? and <a href="#confirmed">3 were confirmed<\/a>$/,
  );
});
