import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import {
  compareCalendarDates,
  isCertainlyAfter,
  isCertainlyBefore,
} from '../../../src/domain/dates/date-order.ts';
import { possibleSpanOf, spanOf } from '../../../src/domain/dates/date-span.ts';
import { daysBetween, daysInMonth } from '../../../src/domain/dates/iso-day.ts';
import { cases } from '../../helpers/patience.ts';

function dateOf(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.value;
}

function refusalOf(text: string): string[] {
  const parsed = parseCalendarDate(text);
  if (parsed.ok) return [];
  return parsed.problems.map(
    ({ offset, length, message, suggestion }) =>
      `${offset}+${length} ${message}${suggestion === undefined ? '' : ` -> ${suggestion}`}`,
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const years = fc.integer({ min: 1900, max: 2100 });
const days = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month))
  .map(({ year, month, day }) => `${year}-${twoDigits(month)}-${twoDigits(day)}`);
const parts = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 21, max: 24 }),
  fc.integer({ min: 33, max: 36 }),
  fc.integer({ min: 40, max: 41 }),
);
const bare = fc.oneof(
  years.map(String),
  fc.tuple(years, parts).map(([year, part]) => `${year}-${twoDigits(part)}`),
  days,
);
const plainForms = fc.tuple(bare, fc.constantFrom('', '~', '?')).map(([text, mark]) => text + mark);
const texts = fc.oneof(
  plainForms,
  plainForms.map((text) => `../${text}`),
  plainForms.map((text) => `${text}/..`),
  fc
    .tuple(plainForms, plainForms)
    .map(([a, b]) => (parseCalendarDate(`${a}/${b}`).ok ? `${a}/${b}` : `${b}/${a}`)),
);
const dates = texts.map(dateOf);

describe('parseCalendarDate', () => {
  test.each([
    ['2023-07-05', { precision: 'day', year: 2023, part: 7, day: 5 }],
    ['2024-02-29', { precision: 'day', year: 2024, part: 2, day: 29 }],
    ['2023-07', { precision: 'month', year: 2023, part: 7, day: null }],
    ['2023', { precision: 'year', year: 2023, part: null, day: null }],
    ['2023-21', { precision: 'season', year: 2023, part: 1, day: null }],
    ['2023-24', { precision: 'season', year: 2023, part: 4, day: null }],
    ['2023-33', { precision: 'quarter', year: 2023, part: 1, day: null }],
    ['2023-36', { precision: 'quarter', year: 2023, part: 4, day: null }],
    ['2024-40', { precision: 'half-year', year: 2024, part: 1, day: null }],
    ['2024-41', { precision: 'half-year', year: 2024, part: 2, day: null }],
  ])('reads %s, with and without a qualifier', (text, point) => {
    const plain = { ...point, approximate: false, uncertain: false };
    expect(dateOf(text)).toEqual({ edtf: text, kind: 'point', point: plain });
    expect(dateOf(`${text}~`)).toEqual({
      edtf: `${text}~`,
      kind: 'point',
      point: { ...plain, approximate: true },
    });
    expect(dateOf(`${text}?`)).toEqual({
      edtf: `${text}?`,
      kind: 'point',
      point: { ...plain, uncertain: true },
    });
  });

  it('reads an interval that is open at one end', () => {
    expect(dateOf('../2024-40~')).toMatchObject({
      kind: 'interval',
      from: null,
      to: { part: 1, approximate: true },
    });
    expect(dateOf('2024-41/..')).toMatchObject({ kind: 'interval', from: { part: 2 }, to: null });
  });

  it('reads an interval whose ends have different precisions', () => {
    expect(dateOf('2024-01/2024-33?')).toMatchObject({
      from: { precision: 'month', uncertain: false },
      to: { precision: 'quarter', uncertain: true },
    });
  });

  it('accepts an interval whose ends are the same or lie within each other', () => {
    expect(refusalOf('2023-07/2023-07')).toEqual([]);
    expect(refusalOf('2023-07/2023-07-20')).toEqual([]);
    expect(refusalOf('2023-07-20/2023-07')).toEqual([]);
  });

  it('keeps the text it read, of every form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(dateOf(text).edtf).toBe(text);
      }),
    );
  });

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(JSON.parse(JSON.stringify(date))).toEqual(date);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.~?%XuTZ[] 年月')) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const parsed = parseCalendarDate(text);
        if (parsed.ok) return;
        for (const { offset, length, suggestion } of parsed.problems) {
          expect(offset + length).toBeLessThanOrEqual(text.length);
          if (suggestion === undefined) continue;
          const mended = text.slice(0, offset) + suggestion + text.slice(offset + length);
          if (parsed.problems.length === 1 && suggestion !== '..') expect(refusalOf(mended)).toEqual([]);
        }
      }),
      { numRuns: cases(500, 8000) },
    );
  });
});

const monthCodes = 'write 01 to 12, or 21–24 for a season, 33–36 for a quarter, 40 or 41 for a half-year';
const subset = 'which is outside our subset of EDTF';
const instant = 'an instant may stand only in published, updated and embargo: write the date alone';
const bothMarks = `is approximate and uncertain at once, ${subset}; write either \`~\` or \`?\` after the date`;
const oneKnownEnd = 'write the end that is known, as in `../2024-06` or `2024-06/..`';
const masks = 'masks digits; leave out what is not known, as in `2024` for `2024-XX`';
const fourDigits = `is a year in a form outside our subset of EDTF; write four digits, without sign or letter`;
const anyForm = 'expected EDTF such as `2023-07-05`, `2023-07`, `2023`, `2023-07~` or `2023-07/2023-08`';

describe('parseCalendarDate refuses by name', () => {
  test.each([
    [
      '30 February',
      '2026-02-30',
      '8+2 there is no 30 February 2026; February 2026 has 28 days: write a day from 01 to 28',
    ],
    [
      '29 February of 1900',
      '1900-02-29',
      '8+2 there is no 29 February 1900; February 1900 has 28 days: write a day from 01 to 28',
    ],
    ['day 00', '2023-07-00', '8+2 there is no 0 July 2023; July 2023 has 31 days: write a day from 01 to 31'],
    ['month 13', '2023-13', `5+2 there is no month 13; ${monthCodes}`],
    ['month 00', '2023-00-05', `5+2 there is no month 00; ${monthCodes}`],
    [
      'a season with a day',
      '2023-21-05',
      '7+3 `2023-21` is a season, which has no day of its own; write the month, or leave the day out',
    ],
    [
      'a quadrimester',
      '2024-37',
      `0+7 \`2024-37\` is a quadrimester, ${subset}; write \`2024-01/2024-04\` -> 2024-01/2024-04`,
    ],
    [
      'the last quadrimester',
      '2024-39',
      `0+7 \`2024-39\` is a quadrimester, ${subset}; write \`2024-09/2024-12\` -> 2024-09/2024-12`,
    ],
    [
      'a northern season',
      '2023-25',
      `0+7 \`2023-25\` is a season of the northern hemisphere, ${subset}; write \`2023-21\` -> 2023-21`,
    ],
    [
      'a southern season',
      '2023-30',
      `0+7 \`2023-30\` is a season of the southern hemisphere, ${subset}; write \`2023-12/2024-02\` -> 2023-12/2024-02`,
    ],
    [
      'an instant',
      '2023-08-31T09:00+08:00',
      `0+22 \`2023-08-31T09:00+08:00\` is an instant; ${instant}, \`2023-08-31\` -> 2023-08-31`,
    ],
    [
      'an instant in an interval',
      '2023-07/2023-08-31T09:00Z',
      `8+17 \`2023-08-31T09:00Z\` is an instant; ${instant}, \`2023-08-31\` -> 2023-08-31`,
    ],
    ['a slash alone', '/', `0+1 \`/\` is open on both sides and tells no date; ${oneKnownEnd}`],
    [
      'an interval open on both sides',
      '../..',
      `0+5 \`../..\` is open on both sides and tells no date; ${oneKnownEnd}`,
    ],
    [
      'an interval without a start',
      '/2024',
      '0+0 the interval has no start; write `..` for an open start -> ..',
    ],
    ['an interval without an end', '2024/', '5+0 the interval has no end; write `..` for an open end -> ..'],
    [
      'the older word for an open end',
      '2024/open',
      '5+4 `open` comes from an older draft of EDTF; write `..` for an open end -> ..',
    ],
    [
      'the older word for an unknown start',
      'unknown/2024',
      '0+7 `unknown` comes from an older draft of EDTF; write `..` for an open start -> ..',
    ],
    [
      'the older word for no date',
      'unknown',
      '0+7 `unknown` tells no date; leave the key out, or write an interval such as `../2024-06`',
    ],
    [
      'an interval that ends before it begins',
      '2023-08/2023-07',
      '0+15 `2023-08/2023-07` ends before it begins: its last day is 2023-07-31, its first 2023-08-01; write the earlier date first -> 2023-07/2023-08',
    ],
    [
      'a second slash',
      '05/07/2023',
      '0+10 `05/07/2023` holds more than one `/`, which stands once, between the ends of an interval; write a single day as `YYYY-MM-DD`',
    ],
    [
      'an end that is cut short',
      '2023-07-05/10',
      '11+2 the end of the interval, `10`, is cut short; write both dates in full -> 2023-07-10',
    ],
    [
      'a range without a slash',
      '2023..2024',
      '0+10 `2023..2024` is a range without a `/`; write an interval, `2023/2024` -> 2023/2024',
    ],
    [
      'a list',
      '[2023,2024]',
      '0+11 `[2023,2024]` is a set or list of dates; expected one date or an interval: give each date its own entry, or write `A/B`',
    ],
    [
      'a set',
      '{2023..2024}',
      '0+12 `{2023..2024}` is a set or list of dates; expected one date or an interval: give each date its own entry, or write `A/B`',
    ],
    ['a masked month', '2024-XX', `0+7 \`2024-XX\` ${masks} -> 2024`],
    ['a masked day', '2024-07-XX', `0+10 \`2024-07-XX\` ${masks} -> 2024-07`],
    ['a masked year', '20XX', `0+4 \`20XX\` ${masks}`],
    ['the older mask', '19uu', `0+4 \`19uu\` ${masks}`],
    ['a long year', 'Y20240', `0+6 \`Y20240\` ${fourDigits}`],
    ['a negative year', '-2023', `0+5 \`-2023\` ${fourDigits}`],
    ['a year of two digits', '23-07-05', '0+2 the year `23` has 2 digits; write four'],
    ['a year of five digits', '12023', '0+5 the year `12023` has 5 digits; write four'],
    [
      'a week',
      '2023-W27',
      '0+8 `2023-W27` is a week; write its days as an interval, such as `2023-07-03/2023-07-09`',
    ],
    ['both qualifiers', '2023-07~?', `7+2 \`2023-07~?\` ${bothMarks}`],
    ['the qualifier for both', '2023%', `4+1 \`2023%\` ${bothMarks}`],
    [
      'a qualifier in the wrong place',
      '2023~-07',
      '0+8 `~` stands once, after the whole date; write `2023-07~` -> 2023-07~',
    ],
    [
      'slashes between year, month and day',
      '2023/7/5',
      '0+8 `2023/7/5` is not written as EDTF (ISO 8601-2); write `2023-07-05` -> 2023-07-05',
    ],
    [
      'English words',
      '5 July 2023',
      '0+11 `5 July 2023` is not written as EDTF (ISO 8601-2); write `2023-07-05` -> 2023-07-05',
    ],
    [
      'American words',
      'Sept. 5, 2023',
      '0+13 `Sept. 5, 2023` is not written as EDTF (ISO 8601-2); write `2023-09-05` -> 2023-09-05',
    ],
    [
      'a third of a month in words',
      'mid-July 2023',
      '0+13 `mid-July 2023` is not written as EDTF (ISO 8601-2); write `2023-07-11~/2023-07-20~` -> 2023-07-11~/2023-07-20~',
    ],
    [
      'Chinese words',
      '2023年7月5日',
      '0+9 `2023年7月5日` is not written as EDTF (ISO 8601-2); write `2023-07-05` -> 2023-07-05',
    ],
    [
      'a quarter in words',
      'Q3 2023',
      '0+7 `Q3 2023` is not written as EDTF (ISO 8601-2); write `2023-35` -> 2023-35',
    ],
    [
      'a day in words that does not exist',
      '31 June 2023',
      '0+12 there is no 31 June 2023; June 2023 has 30 days: write a day from 01 to 30',
    ],
    [
      'numbers of one digit',
      '2023-7-5',
      '0+8 `2023-7-5` is not written as EDTF: months and days have two digits, as in `2023-07-05` -> 2023-07-05',
    ],
    [
      'the day of a year',
      '2023-186',
      '0+8 `2023-186` is not written as EDTF: months and days have two digits, as in `2023-07-05`',
    ],
    [
      'blanks at the slash',
      '2023-07 / 2023-08',
      '0+17 `2023-07 / 2023-08` holds blanks or characters that EDTF does not; write `2023-07/2023-08`, with plain digits, hyphens and no blanks -> 2023-07/2023-08',
    ],
    [
      'a line end',
      '2023\n',
      '0+5 `2023\\u{A}` holds blanks or characters that EDTF does not; write `2023`, with plain digits, hyphens and no blanks -> 2023',
    ],
    ['an empty text', '', '0+0 the date is empty; write one such as `2023-07-05`, or leave the key out'],
    ['blanks alone', '  ', '0+2 the date is empty; write one such as `2023-07-05`, or leave the key out'],
    ['any other word', 'soon', `0+4 \`soon\` is no date; ${anyForm}`],
    ['a megabyte', 'x'.repeat(1e6), `0+1000000 \`${'x'.repeat(40)}…\` is no date; ${anyForm}`],
  ])('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toEqual([refusal]);
  });

  it('both ends of an interval at once', () => {
    expect(refusalOf('2026-02-30/2024-38')).toEqual([
      '8+2 there is no 30 February 2026; February 2026 has 28 days: write a day from 01 to 28',
      `11+7 \`2024-38\` is a quadrimester, ${subset}; write \`2024-05/2024-08\``,
    ]);
  });
});

describe('spanOf', () => {
  test.each([
    ['2023-07-05', '2023-07-05', '2023-07-05'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2023-36', '2023-10-01', '2023-12-31'],
    ['2024-40~', '2024-01-01', '2024-06-30'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-22', '2023-06-01', '2023-08-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2023-07-11~/2023-07-20~', '2023-07-11', '2023-07-20'],
    ['../2024-06', null, '2024-06-30'],
    ['2024-06/..', '2024-06-01', null],
    ['9999-24', '9999-12-01', '9999-12-31'],
  ])('of %s is %s to %s', (text, first, last) => {
    expect(spanOf(dateOf(text))).toEqual({ first, last });
  });
});

describe('possibleSpanOf', () => {
  test.each([
    ['2023-07', '2023-07-01', '2023-07-31'],
    ['2023-07-05~', '2023-07-04', '2023-07-06'],
    ['2023-03?', '2023-02-01', '2023-04-30'],
    ['2024-01~', '2023-12-01', '2024-02-29'],
    ['2023~', '2022-01-01', '2024-12-31'],
    ['2024-40?', '2023-07-01', '2024-12-31'],
    ['2023-35~', '2023-04-01', '2023-12-31'],
    ['2023-22', '2023-06-01', '2023-09-24'],
    ['2023-24', '2022-12-01', '2024-03-21'],
    ['2023-22~', '2023-03-01', '2023-12-24'],
    ['2023-07-11~/2023-07-20', '2023-07-10', '2023-07-20'],
    ['../2024-06~', null, '2024-07-31'],
    ['0000~', '0000-01-01', '0001-12-31'],
    ['9999~', '9998-01-01', '9999-12-31'],
  ])('of %s is %s to %s', (text, first, last) => {
    expect(possibleSpanOf(dateOf(text))).toEqual({ first, last });
  });

  it('holds the span as written', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [possible, written] = [possibleSpanOf(date), spanOf(date)];
        expect((possible.first ?? '') <= (written.first ?? '')).toBe(true);
        expect((possible.last ?? 'open') >= (written.last ?? 'open')).toBe(true);
        expect(written.first ?? '').not.toSatisfy((first: string) => first > (written.last ?? 'open'));
      }),
    );
  });
});

describe('isCertainlyBefore', () => {
  it('holds only where no reading of either date contradicts it', () => {
    expect(isCertainlyBefore(dateOf('2023-06'), dateOf('2023-07-01'))).toBe(true);
    expect(isCertainlyBefore(dateOf('2023-06~'), dateOf('2023-07-01'))).toBe(false);
    expect(isCertainlyBefore(dateOf('../2023-06'), dateOf('2023-07/..'))).toBe(true);
    expect(isCertainlyBefore(dateOf('2023-06/..'), dateOf('2024'))).toBe(false);
    expect(isCertainlyBefore(dateOf('2023-21'), dateOf('2023-06-10'))).toBe(false);
  });

  it('is irreflexive and asymmetric, and the mirror of isCertainlyAfter', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isCertainlyBefore(a, a)).toBe(false);
        expect(isCertainlyBefore(a, b) && isCertainlyBefore(b, a)).toBe(false);
        expect(isCertainlyAfter(a, b)).toBe(isCertainlyBefore(b, a));
      }),
    );
  });
});

describe('compareCalendarDates', () => {
  it('puts the shorter first where two begin together, and an open start at its end', () => {
    const ordered = [
      '../2023-06',
      '2023-06-30~',
      '2023-07-01',
      '2023-07',
      '2023-35',
      '2023-07/..',
      '2023-07-02',
    ];
    expect(
      ordered
        .toReversed()
        .map(dateOf)
        .sort(compareCalendarDates)
        .map(({ edtf }) => edtf),
    ).toEqual(ordered);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(compareCalendarDates(a, b) + compareCalendarDates(b, a)).toBe(0);
        expect(compareCalendarDates(a, b) === 0).toBe(a.edtf === b.edtf);
        if (compareCalendarDates(a, b) <= 0 && compareCalendarDates(b, c) <= 0) {
          expect(compareCalendarDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('daysBetween', () => {
  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-03-01', '2024-02-28', -2],
    ['2023-01-01', '2024-01-01', 365],
    ['2023-07-05', '2023-07-05', 0],
  ])('from %s to %s are %i', (a, b, count) => {
    expect(daysBetween(a, b)).toBe(count);
  });

  it('adds up', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});

describe('edtf', () => {
  it('reads what we take for each plain form in each year', () => {
    const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    const dates = fc.oneof(
      years,
      fc.tuple(years, parts).map(([year, part]) => `${year}-${twoDigits(part)}`),
      fc
        .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
        .filter(([year, month, day]) => day <= daysInMonth(Number(year), month))
        .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`),
    );
    fc.assert(
      fc.property(dates, fc.constantFrom('', '~', '?'), (date, mark) => {
        const found = dateOf(date + mark);
        const { values, approximate, uncertain } = parse(date + mark, {
          level: 3,
          types: ['Date', 'Season'],
        });
        const point = found.kind === 'point' ? found.point : undefined;
        expect(point?.year).toBe(values[0]);
        expect(point?.day).toBe(values[2] ?? null);
        expect([point?.approximate, point?.uncertain]).toEqual([Boolean(approximate), Boolean(uncertain)]);
      }),
      { numRuns: cases(150, 2000) },
    );
  });
});
