import fc from 'fast-check';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { describe, expect, test } from 'vitest';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import { buildValueChart, type ValueChart } from '../../../src/models/specs/value-chart.ts';
import {
  inventFigure,
  inventHead,
  inventReport,
  inventSource,
} from '../../helpers/newsroom/invented-report.ts';

type Told = [day: string, value: string, basis: 'leak' | 'press' | 'official'];

/** The chart of an invented property that reports told so. */
function chart(...told: Told[]): ValueChart | null {
  const reports = told.map(([day, value, basis], index) =>
    inventReport(`report-${index}`, day, {
      sources: [inventSource(`source-${index}`, `publisher-${index}`)],
      figures: [
        inventFigure(value, basis, [`source-${index}`], { report: `report-${index}`, property: 'mass' }),
      ],
    }),
  );
  const story = openStoryView(buildStory(inventHead(), reports));
  return buildValueChart(story.histories.histories[0]!, story);
}

describe('buildValueChart', () => {
  test('steps on the day on which another value came to hold', () => {
    const drawn = chart(['2023-08-31', '642 kg', 'leak'], ['2023-12-27', '645.8 kg', 'official']);
    expect(drawn).toMatchObject({
      first: { quantity: { text: '642 kg' }, day: '2023-08-31' },
      last: { quantity: { text: '645.8 kg' }, day: '2023-12-27' },
      marks: [
        { standing: 'superseded', day: '2023-08-31', place: 0 },
        { standing: 'confirmed', day: '2023-12-27', place: 1 },
      ],
    });
    expect(drawn?.line).toMatch(/^M12 [\d.]+H308V[\d.]+H308$/);
    // Between 641.5 and 642.5 while it held.
    expect(drawn?.bands).toHaveLength(1);
  });

  test('a weaker word that comes later moves nothing, and is marked', () => {
    const drawn = chart(
      ['2023-01-01', '500 kg', 'official'],
      ['2023-02-01', '600 kg', 'leak'],
      ['2023-03-01', '500 kg', 'press'],
    );
    expect(drawn?.line).toMatch(/^M12 [\d.]+H308$/);
    expect(drawn?.marks).toHaveLength(2);
  });

  test('values in other units stand where they are', () => {
    const drawn = chart(
      ['2023-01-01', '0.500 t', 'leak'],
      ['2023-02-01', '500 kg', 'official'],
      ['2023-03-01', '510 kg', 'official'],
    );
    expect(drawn?.marks[0]?.y).toBe(drawn?.marks[1]?.y);
  });

  test('draws nothing of one value, nor of several of one day', () => {
    expect(chart(['2023-01-01', '5 kg', 'leak'], ['2023-02-01', '5 kg', 'official'])).toBeNull();
    expect(chart(['2023-01-01', '5 kg', 'leak'], ['2023-01-01', '6 kg', 'official'])).toBeNull();
  });

  const told = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.tuple(fc.constantFrom('', '≥ ', '≤ ', '~ '), fc.integer({ min: 1, max: 9999 })),
      fc.constantFrom('leak' as const, 'press' as const, 'official' as const),
    ),
    { minLength: 2, maxLength: 12 },
  );

  test('keeps everything within the drawing, later to the right and more higher up', () => {
    fc.assert(
      fc.property(told, (list) => {
        const sorted = list.toSorted(([a], [b]) => a - b);
        const drawn = chart(
          ...sorted.map(([day, [sign, value], basis]): Told => {
            const on = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
            return [on, `${sign}${value} kg`, basis];
          }),
        );
        if (!drawn) return;
        for (const { x, y } of drawn.marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(drawn.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(drawn.height);
        }
        for (const [x, y, width, height] of drawn.bands) {
          expect(x + width).toBeLessThanOrEqual(drawn.width);
          expect(y + height).toBeLessThanOrEqual(drawn.height + 0.1);
          expect(Math.min(width, height)).toBeGreaterThan(0);
        }
        for (const a of drawn.marks) {
          for (const b of drawn.marks) {
            if (a.day < b.day) expect(a.x).toBeLessThan(b.x);
            const difference = Number(a.quantity.number.value) - Number(b.quantity.number.value);
            if (difference > 0) expect(a.y).toBeLessThanOrEqual(b.y);
          }
        }
      }),
    );
  });
});
