import { expect, test } from 'vitest';
import { alignRows, printRatios, printSteps } from './print-table.ts';
import { openNotebook } from './record.ts';

test('sets words to the left and numbers to the right, without blanks at the end', () => {
  const rows = [
    ['step', 's', ''],
    ['clean', '12.50', ''],
  ];
  expect(alignRows(rows)).toBe('step       s\nclean  12.50\n');
});

test('prints medians in seconds and MiB, a dash for what was not measured, and what is missing', () => {
  const notebook = openNotebook(() => undefined);
  notebook.add('clean', { wall: 12.5, cpu: 20, peak: 2 ** 28, pages: 46, files: 50, bytes: 2 ** 21 });
  notebook.add('dev', { wall: 0.125 });
  expect(printSteps(notebook.steps(), { hugo: 'not installed' })).toBe(
    [
      'step   wall s  CPU s  peak MiB  pages  files  MiB',
      'clean   12.50  20.00       256     46     50  2.0',
      'dev      0.13      –         –      –      –    –',
      'hugo: not installed',
      '',
    ].join('\n'),
  );
});

test('prints each number beside its target, and whether that is met', () => {
  const ratios = [
    { name: 'clean', value: 1.25, target: 1, unit: '' as const },
    { name: 'check', value: 0.5, target: 2, unit: 's' as const },
    { name: 'dev', value: null, target: 5, unit: 's' as const },
  ];
  expect(printRatios(ratios)).toBe(
    [
      'number   value  at most        target',
      'clean     1.25        1        missed',
      'check   0.50 s      2 s           met',
      'dev          –      5 s  not measured',
      '',
    ].join('\n'),
  );
});
