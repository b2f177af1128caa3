import { expect, test } from 'vitest';
import KeyFigures from '../../../src/components/article/KeyFigures.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFigureModel } from '../invented-models.ts';

const frame = { language: 'en', timeZone: 'UTC' };

test('names a subject once for all its figures', async () => {
  const figures = [
    inventFigureModel(),
    inventFigureModel({ property: 'Length' }),
    inventFigureModel({ subject: 'Bridge' }),
  ];
  const html = await renderComponent(KeyFigures, { figures, specsHref: '/tram/specs/', frame });
  expect(html.match(/key-figures__subject">[^<]*/g)).toEqual([
    'key-figures__subject">Tram',
    'key-figures__subject">Bridge',
  ]);
  expect(html).toContain('<a href="/tram/specs/">All figures, with their workings</a>');
});

test('is nothing without figures', async () => {
  expect(await renderComponent(KeyFigures, { figures: [], specsHref: '/tram/specs/', frame })).toBe('');
});
