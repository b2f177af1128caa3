import { expect, test } from 'vitest';
import { findMedian, openNotebook } from './record.ts';

test('takes the middle value, or the mean of the two in the middle', () => {
  expect(findMedian([3, 1, 2])).toBe(2);
  expect(findMedian([4, 1, 3, 2])).toBe(2.5);
  expect(findMedian([7])).toBe(7);
});

test('orders values as numbers', () => {
  expect(findMedian([10, 9, 100])).toBe(10);
});

test('passes over rounds in which a value could not be read', () => {
  expect(findMedian([null, 2, null, 4])).toBe(3);
  expect(findMedian([null])).toBeNull();
  expect(findMedian([])).toBeNull();
});

test('keeps steps in the order in which they were first taken, with every round', () => {
  const notebook = openNotebook(() => undefined);
  notebook.add('clean', { wall: 4, cpu: 6, pages: 10 });
  notebook.add('warm', { wall: 1 });
  notebook.add('clean', { wall: 2, cpu: 7, pages: 10 });
  expect(notebook.steps()).toEqual([
    {
      step: 'clean',
      median: { wall: 3, cpu: 6.5, peak: null, pages: 10, files: null, bytes: null },
      values: [
        { wall: 4, cpu: 6, pages: 10 },
        { wall: 2, cpu: 7, pages: 10 },
      ],
    },
    {
      step: 'warm',
      median: { wall: 1, cpu: null, peak: null, pages: null, files: null, bytes: null },
      values: [{ wall: 1 }],
    },
  ]);
});

test('goes on after a step that fails, and keeps its reason', async () => {
  const told: string[] = [];
  const notebook = openNotebook((line) => told.push(line));
  await notebook.attempt('hugo', () => Promise.reject(new Error('It ended with 1.')));
  await notebook.attempt('dateline', () => {
    notebook.add('clean', { wall: 1.5 });
    return Promise.resolve();
  });
  expect(notebook.problems).toEqual(['hugo: It ended with 1.']);
  expect(told).toEqual(['hugo: It ended with 1.', 'clean: 1.50 s']);
});
