import { expect, test } from 'vitest';
import { computeRatios, isMet } from './ratios.ts';
import { openNotebook, type Step, type Taken } from './record.ts';

test('divides our medians by those of the peers', () => {
  const ratios = computeRatios(
    takeSteps({
      'hugo, clean': { wall: 4, peak: 100 },
      'eleventy, clean': { wall: 40 },
      'dateline, clean': { wall: 20, peak: 150 },
      'dateline, no change': { wall: 1 },
      'dateline, one edited report': { wall: 2 },
      'dateline, check, cold': { wall: 5 },
      'dateline, check, warm': { wall: 0.5 },
    }),
    [],
  );
  expect(Object.fromEntries(ratios.map(({ name, value }) => [name, value]))).toEqual({
    'one edited report / hugo, clean': 0.5,
    'no change / hugo, clean': 0.25,
    'clean / eleventy, clean': 0.5,
    'check, warm': 0.5,
    'check, cold / clean': 0.25,
    'peak memory, clean / hugo, clean': 1.5,
    'dev, first article, cold': null,
    'dev, first article, warm': null,
    'dev, edit to page': null,
  });
});

test('knows no ratio to what was not measured, or took no time', () => {
  const find = (steps: Record<string, Taken>) =>
    computeRatios(takeSteps(steps), []).find(({ name }) => name === 'no change / hugo, clean');
  expect(find({ 'dateline, no change': { wall: 1 } })?.value).toBeNull();
  expect(find({ 'dateline, no change': { wall: 1 }, 'hugo, clean': { wall: 0 } })?.value).toBeNull();
});

test('holds each size to the one before, and a tenth above what grows with the reports', () => {
  const scale = [
    { reports: 100, wall: 2 },
    { reports: 1000, wall: 16 },
    { reports: 5000, wall: 88 },
  ];
  expect(computeRatios([], scale).slice(-2)).toEqual([
    { name: 'clean, 1000 reports / 100 reports', value: 8, target: 11, unit: '' },
    { name: 'clean, 5000 reports / 1000 reports', value: 5.5, target: 5.5, unit: '' },
  ]);
});

test('meets a target that it reaches just so', () => {
  const ratio = { name: 'no change', target: 0.5, unit: '' } as const;
  expect(isMet({ ...ratio, value: 0.5 })).toBe(true);
  expect(isMet({ ...ratio, value: 0.501 })).toBe(false);
  expect(isMet({ ...ratio, value: null })).toBeNull();
});

function takeSteps(steps: Record<string, Taken>): Step[] {
  const notebook = openNotebook(() => undefined);
  for (const [step, taken] of Object.entries(steps)) notebook.add(step, taken);
  return notebook.steps();
}
