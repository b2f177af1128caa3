import { expect, test } from 'vitest';
import { check, reportOf, reportPath, reportWith } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    '`published` without quotation marks',
    reportPath,
    reportWith('"2023-08-31"', '2023-08-31'),
    [
      '5:12  error  The date 2023-08-31 stands without quotation marks, and YAML may turn it into another; write "2023-08-31".  date/unquoted',
    ],
  ],
  [
    '`updated` and `embargo` without quotation marks',
    reportPath,
    reportOf(`updated: 2023-09-01
embargo: 2023-08-31T09:00+08:00`),
    [
      '7:10  error  The date 2023-09-01 stands without quotation marks, and YAML may turn it into another; write "2023-09-01".  date/unquoted',
      '8:10  error  The date 2023-08-31T09:00+08:00 stands without quotation marks, and YAML may turn it into another; write "2023-08-31T09:00+08:00".  date/unquoted',
    ],
  ],
  [
    'dates of a source without quotation marks',
    reportPath,
    reportOf(`sources:
  label: { publisher: house, kind: leak, title: A label, published: 2023-07, accessed: 2023 }`),
    [
      '8:69  error  The date 2023-07 stands without quotation marks, and YAML may turn it into another; write "2023-07".  date/unquoted',
      '8:88  error  The date 2023 stands without quotation marks, and YAML may turn it into another; write "2023".  date/unquoted',
    ],
  ],
  [
    'the date of an event without quotation marks',
    reportPath,
    reportOf(`events:
  seen:
    on: 2023-07-11~/2023-07-20~
    title: It is seen
    basis: opinion`),
    [
      '9:9  error  The date 2023-07-11~/2023-07-20~ stands without quotation marks, and YAML may turn it into another; write "2023-07-11~/2023-07-20~".  date/unquoted',
    ],
  ],
  [
    'dates of a claim without quotation marks',
    reportPath,
    reportOf(`claims:
  sale: { statement: It will be sold., by: A person, saidOn: 2023-05-24, due: 2024-40, basis: opinion }`),
    [
      '8:62  error  The date 2023-05-24 stands without quotation marks, and YAML may turn it into another; write "2023-05-24".  date/unquoted',
      '8:79  error  The date 2024-40 stands without quotation marks, and YAML may turn it into another; write "2024-40".  date/unquoted',
    ],
  ],
  [
    'the date of an outcome without quotation marks',
    reportPath,
    reportOf(`outcomes:
  sale: { as: met, on: 2024-03-28, sources: [label] }`),
    [
      '8:24  error  The date 2024-03-28 stands without quotation marks, and YAML may turn it into another; write "2024-03-28".  date/unquoted',
    ],
  ],
  [
    'the date of a correction without quotation marks',
    reportPath,
    reportOf(`corrections:
  - { on: 2023-09-02, field: title, was: A, now: B, why: C }`),
    [
      '8:11  error  The date 2023-09-02 stands without quotation marks, and YAML may turn it into another; write "2023-09-02".  date/unquoted',
    ],
  ],
  [
    'an interval without quotation marks that begins open',
    reportPath,
    reportOf(`events:
  seen: { on: ../2024-06, title: It is seen, basis: opinion }`),
    [
      '8:15  error  The date ../2024-06 stands without quotation marks, and YAML may turn it into another; write "../2024-06".  date/unquoted',
    ],
  ],
  [
    'an unquoted date that is none',
    reportPath,
    reportWith('"2023-08-31"', '2023-02-30'),
    [
      '5:12  error  The date 2023-02-30 stands without quotation marks, and YAML may turn it into another; quote it and mend it: there is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/unquoted',
    ],
  ],
  [
    'an unquoted date that an alias repeats',
    reportPath,
    reportOf(`updated: &day 2023-09-01
embargo: *day`),
    [
      '7:15  error  The date 2023-09-01 stands without quotation marks, and YAML may turn it into another; write "2023-09-01".  date/unquoted',
    ],
  ],
  [
    '30 February, at the quotation mark',
    reportPath,
    reportWith('2023-08-31', '2023-02-30'),
    [
      '5:12  error  There is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/invalid',
    ],
  ],
  [
    'a month where a day is meant',
    reportPath,
    reportWith('2023-08-31', '2023-08'),
    [
      '5:12  error  `2023-08` is not one certain day; write the day, as in `2023-08-31`, or an instant such as `2023-08-31T09:00+08:00`.  date/invalid',
    ],
  ],
  [
    'an instant without an offset',
    reportPath,
    reportWith('2023-08-31', '2023-08-31T09:00'),
    [
      "5:12  error  `2023-08-31T09:00` has no offset; write the time zone's offset from UTC after it, as in `2023-08-31T09:00+08:00`, or `Z` for UTC.  date/invalid",
    ],
  ],
  [
    'an instant where a date is meant',
    reportPath,
    reportOf(`events:
  seen: { on: "2023-08-31T09:00+08:00", title: It is seen, basis: opinion }`),
    [
      '8:15  error  `2023-08-31T09:00+08:00` is an instant; an instant may stand only in published, updated and embargo: write the date alone, `2023-08-31`.  date/invalid',
    ],
  ],
  [
    'an interval that ends before it begins',
    reportPath,
    reportOf(`events:
  seen: { on: "2023-08/2023-07", title: It is seen, basis: opinion }`),
    [
      '8:15  error  `2023-08/2023-07` ends before it begins: its last day is 2023-07-31, its first 2023-08-01; write the earlier date first.  date/invalid',
    ],
  ],
  [
    'an interval that is open on both sides',
    reportPath,
    reportOf(`events:
  seen: { on: "../..", title: It is seen, basis: opinion }`),
    [
      '8:15  error  `../..` is open on both sides and tells no date; write the end that is known, as in `../2024-06` or `2024-06/..`.  date/invalid',
    ],
  ],
  [
    'a quadrimester',
    reportPath,
    reportOf(`events:
  seen: { on: "2023-37", title: It is seen, basis: opinion }`),
    [
      '8:15  error  `2023-37` is a quadrimester, which is outside our subset of EDTF; write `2023-01/2023-04`.  date/invalid',
    ],
  ],
  [
    'a date in everyday writing, with the mend',
    reportPath,
    reportOf(`events:
  seen: { on: 5 July 2023, title: It is seen, basis: opinion }`),
    ['8:15  error  `5 July 2023` is not written as EDTF (ISO 8601-2); write `2023-07-05`.  date/invalid'],
  ],
  [
    'an empty date',
    reportPath,
    reportOf('updated: ""'),
    ['7:10  error  The date is empty; write one such as `2023-07-05`, or leave the key out.  date/invalid'],
  ],
  [
    'nothing for a date, at its key',
    reportPath,
    reportOf('updated:'),
    [
      '7:1  error  Found nothing, expected a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/type',
    ],
  ],
  [
    'a list for a date',
    reportPath,
    reportOf('updated: ["2023-09-01"]'),
    [
      '7:10  error  Found a list, expected a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/type',
    ],
  ],
  [
    'a date in a block of lines, at its mark',
    reportPath,
    reportOf(`updated: >-
  2023-02-30`),
    [
      '7:10  error  There is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/invalid',
    ],
  ],
])('tells %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
