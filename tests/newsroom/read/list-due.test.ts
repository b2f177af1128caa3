import { expect, test } from 'vitest';
import { printReminders } from '../../../src/diagnostics/reminder.ts';
import {
  laterReport,
  openNewsroom,
  reportWith,
  soundFiles,
  type Changes,
} from '../../helpers/newsroom/newsroom-fixture.ts';

/** What `npm run check` reminds of at a moment. */
async function remind(changes: Changes, now: string): Promise<string> {
  const { diagnostics, reminders } = await openNewsroom({ ...soundFiles, ...changes }, { now });
  expect(diagnostics).toEqual([]);
  return printReminders(reminders);
}

// The forecast of the sound newsroom is due in the first half of 2024, and its days begin in Shanghai.
const inTime = '2024-06-30T15:59:59Z';
const after = '2024-06-30T16:00:00Z';

const reminder =
  'content/stories/car/first.md:12:81  reminder  The window of the forecast "sale" ended on 2024-06-30, and no report says what came of it; say so under outcomes.\n';

test('a forecast is due once its window has ended', async () => {
  expect(await remind({}, inTime)).toBe('');
  expect(await remind({}, after)).toBe(reminder);
});

test('an outcome in any report that is out settles it', async () => {
  const settled = (published: string) =>
    laterReport('outcomes:\n  sale: { as: met, on: "2024-03-28", sources: [label] }\n', '', { published });
  expect(await remind(settled('2024-04-01'), after)).toBe('');
  expect(await remind(settled('2024-07-02'), after)).toBe(reminder);
});

test('a window that is about then ends when it certainly has', async () => {
  const about = reportWith(['due: "2024-40"', 'due: "2024-40~"']);
  expect(await remind(about, '2024-12-31T15:59:59Z')).toBe('');
  expect(await remind(about, '2024-12-31T16:00:00Z')).toContain('ended on 2024-12-31');
});

test('a window without an end is never over', async () => {
  expect(await remind(reportWith(['due: "2024-40"', 'due: "2024/.."']), '2099-01-01T00:00:00Z')).toBe('');
});

test('what is not out reminds of nothing', async () => {
  const draft = reportWith(['kind: report', 'kind: report\ndraft: true']);
  expect(await remind(draft, after)).toBe('');
});

test('reminders stand by file and line', async () => {
  const claim = (id: string) =>
    `  ${id}: { statement: It will., by: A person, saidOn: "2023-09", due: "2023", basis: leak, sources: [label] }\n`;
  const more = laterReport(`claims:\n${claim('two')}${claim('one')}`, '', { name: 'a-second' });
  const told = await remind(more, after);
  expect(told.split('\n').map((line) => line.split('  ')[0])).toEqual([
    'content/stories/car/a-second.md:8:69',
    'content/stories/car/a-second.md:9:69',
    'content/stories/car/first.md:12:81',
    '',
  ]);
});
