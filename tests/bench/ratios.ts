import { devSteps } from './dev-steps.ts';
import type { columns, Step } from './record.ts';
import { steps as ours } from './steps.ts';

/** A number that is to stay at or under a target; `value` is null when a step that it needs was not measured. */
export interface Ratio {
  name: string;
  value: number | null;
  target: number;
  unit: '' | 's';
}

/** The time of a clean build of ours at a number of reports, in seconds. */
export interface ScalePoint {
  reports: number;
  wall: number;
}

/** The numbers that matter, from the medians of the steps. */
export function computeRatios(steps: readonly Step[], scale: readonly ScalePoint[]): Ratio[] {
  const find = (step: string, column: (typeof columns)[number] = 'wall') =>
    steps.find((each) => each.step === step)?.median[column] ?? null;
  const hugo = find('hugo, clean');
  const clean = find(ours.clean);
  return [
    ratio('one edited report / hugo, clean', divide(find(ours.report), hugo), 0.5),
    ratio('no change / hugo, clean', divide(find(ours.noChange), hugo), 0.5),
    ratio('clean / eleventy, clean', divide(clean, find('eleventy, clean')), 1),
    ratio('check, warm', find(ours.warmCheck), 2, 's'),
    ratio('check, cold / clean', divide(find(ours.coldCheck), clean), 0.25),
    ratio(
      'peak memory, clean / hugo, clean',
      divide(find(ours.clean, 'peak'), find('hugo, clean', 'peak')),
      1,
    ),
    ratio('dev, first article, cold', find(devSteps.coldPage), 5, 's'),
    ratio('dev, first article, warm', find(devSteps.warmPage), 5, 's'),
    ratio('dev, edit to page', find(devSteps.edit), 0.5, 's'),
    ...scaleRatios(scale),
  ];
}

/** Whether a target is met; null when that is not known. */
export function isMet({ value, target }: Ratio): boolean | null {
  return value === null ? null : value <= target;
}

/** A tenth above what a build that takes its time report by report would need: 11 for ten times as many. */
function scaleRatios(scale: readonly ScalePoint[]): Ratio[] {
  return scale.slice(1).map(({ reports, wall }, index) => {
    const small = scale[index]!;
    const target = Number((1.1 * (reports / small.reports)).toFixed(2));
    return ratio(`clean, ${reports} reports / ${small.reports} reports`, wall / small.wall, target);
  });
}

function ratio(name: string, value: number | null, target: number, unit: Ratio['unit'] = ''): Ratio {
  return { name, value, target, unit };
}

function divide(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || !divisor ? null : dividend / divisor;
}
