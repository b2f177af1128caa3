import { expect, test } from 'vitest';
import { checkWith, laterReport, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const published: [string, string] = ['published: "2023-08-31"', 'published: "2023-08-31"'];
const updated = (text: string): [string, string] => [published[0], `${published[0]}\nupdated: "${text}"`];
const correction = (on: string): [string, string] => [
  published[0],
  `${published[0]}
corrections:
  - { on: "${on}", field: title, was: Another title, now: A title, why: It was invented. }`,
];
const update = (on: string) =>
  reportWith(['## A heading', `:::update{on="${on}"}\nMore is known.\n:::\n\n## A heading`]);

test('tells an update of the head before publication', async () => {
  expect(await checkWith(reportWith(updated('2023-08-30')))).toEqual([
    'content/stories/car/first.md:6:10  error  Updated on 2023-08-30, but no correction and no update is of that day; add :::update{on="2023-08-30"} to the text, or a correction.  correction/missing',
    'content/stories/car/first.md:6:10  error  Updated 2023-08-30, before it was published on 2023-08-31; mend one of the two.  date/order',
  ]);
});

test('tells an instant before the instant of publication', async () => {
  expect(
    await checkWith(
      reportWith(
        [published[0], 'published: "2023-08-31T09:00+08:00"\nupdated: "2023-08-31T00:59Z"'],
        ['## A heading', ':::update{on="2023-08-31"}\nMore is known.\n:::\n\n## A heading'],
      ),
    ),
  ).toEqual([
    'content/stories/car/first.md:6:10  error  Updated 2023-08-31T00:59Z, before it was published on 2023-08-31T09:00+08:00; mend one of the two.  date/order',
  ]);
});

test('finds no contradiction between a bare date and an instant of that day in the zone of the site', async () => {
  const text = (moment: string) =>
    reportWith(updated(moment), [
      '## A heading',
      ':::update{on="2023-08-31"}\nMore is known.\n:::\n\n## A heading',
    ]);
  expect(await checkWith(text('2023-08-30T16:00Z'))).toEqual([]);
  expect(await checkWith(text('2023-08-30T15:59Z'))).toEqual([
    'content/stories/car/first.md:6:10  error  Updated on 2023-08-30, but no correction and no update is of that day; add :::update{on="2023-08-30"} to the text, or a correction.  correction/missing',
    'content/stories/car/first.md:6:10  error  Updated 2023-08-30T15:59Z, before it was published on 2023-08-31; mend one of the two.  date/order',
  ]);
});

test('tells a correction and a dated addition before publication', async () => {
  expect(await checkWith(reportWith(correction('2023-08-30')))).toEqual([
    'content/stories/car/first.md:7:11  error  Corrected on 2023-08-30, before it was published on 2023-08-31; mend one of the two.  date/order',
  ]);
  expect(await checkWith(update('2023-08-30'))).toEqual([
    'content/stories/car/first.md:22:1  error  The update of 2023-08-30 comes before the report of 2023-08-31; mend one of the two.  date/order',
  ]);
});

test.each(['2023-08-31', '2023-08', '2023', '2023-08-30~', '../2023-08-31', '2023-23'])(
  'accepts a correction and an addition of %s, which may be after publication',
  async (on) => {
    expect(await checkWith(reportWith(correction(on)))).toEqual([]);
    expect(await checkWith(update(on))).toEqual([]);
  },
);

test('tells an addition whose day is none', async () => {
  expect(await checkWith(update('2023-02-30'))).toEqual([
    'content/stories/car/first.md:22:1  error  There is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/invalid',
  ]);
  expect(
    await checkWith({
      'stories/car/story.md': `${soundFiles['stories/car/story.md'] ?? ''}\n:::update{on="soon"}\nMore.\n:::\n`,
    }),
  ).toEqual([
    'content/stories/car/story.md:8:1  error  `soon` is no date; expected EDTF such as `2023-07-05`, `2023-07`, `2023`, `2023-07~` or `2023-07/2023-08`.  date/invalid',
  ]);
});

test('tells a source that was read before it was published', async () => {
  expect(await checkWith(reportWith(['accessed: "2023-08-30"', 'accessed: "2023-06-30"']))).toEqual([
    'content/stories/car/first.md:8:90  error  Accessed on 2023-06-30, before it was published on 2023-07; mend one of the two.  date/order',
  ]);
});

test.each(['2023-07-01', '2023-07', '2023', '2023-06-30/2023-07-02'])(
  'accepts a source of July that was read on %s',
  async (accessed) => {
    expect(await checkWith(reportWith(['accessed: "2023-08-30"', `accessed: "${accessed}"`]))).toEqual([]);
  },
);

test('tells a forecast that is due wholly before it was said', async () => {
  expect(await checkWith(reportWith(['due: "2024-40"', 'due: "2023-33"']))).toEqual([
    'content/stories/car/first.md:12:81  error  Due 2023-33, wholly before it was said on 2023-05-24; mend one of the two.  date/order',
  ]);
});

test.each(['2023-05', '2023-34', '2023', '2023-33~', '../2024', '2023-05-24'])(
  'accepts a forecast of 24 May 2023 that is due %s',
  async (due) => {
    expect(await checkWith(reportWith(['due: "2024-40"', `due: "${due}"`]))).toEqual([]);
  },
);

test('tells nothing of a date that is told as none', async () => {
  expect(await checkWith(reportWith(['due: "2024-40"', 'due: "2022-13"']))).toEqual([
    'content/stories/car/first.md:12:81  error  There is no month 13; write 01 to 12, or 21–24 for a season, 33–36 for a quarter, 40 or 41 for a half-year.  date/invalid',
  ]);
});

test('takes an unquoted date as the text that stands there', async () => {
  const lines = await checkWith(
    laterReport('updated: 2023-09-14\n', ':::update{on="2023-09-15"}\nMore.\n:::'),
  );
  expect(lines).toEqual([
    'content/stories/car/second.md:7:10  error  Updated on 2023-09-14, but no correction and no update is of that day; add :::update{on="2023-09-14"} to the text, or a correction.  correction/missing',
    'content/stories/car/second.md:7:10  error  Updated 2023-09-14, before it was published on 2023-09-15; mend one of the two.  date/order',
    'content/stories/car/second.md:7:10  error  The date 2023-09-14 stands without quotation marks, and YAML may turn it into another; write "2023-09-14".  date/unquoted',
  ]);
});
