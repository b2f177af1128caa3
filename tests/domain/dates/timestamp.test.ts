import { describe, expect, it, test } from 'vitest';
import { beginOf, dayOf, isTimeZone, parseTimestamp } from '../../../src/domain/dates/timestamp.ts';
import type { Timestamp } from '../../../src/domain/dates/timestamp.ts';

function timestampOf(text: string): Timestamp {
  const parsed = parseTimestamp(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.value;
}

describe('parseTimestamp', () => {
  it('reads a full day', () => {
    expect(timestampOf('2023-08-31')).toMatchObject({
      kind: 'date',
      text: '2023-08-31',
      on: { edtf: '2023-08-31' },
    });
  });

  test.each([
    ['2023-08-31T09:00+08:00', '2023-08-31T01:00:00Z', '+08:00'],
    ['2023-08-31T09:00:30Z', '2023-08-31T09:00:30Z', 'Z'],
    ['2023-08-31T09:00:30.250-03:30', '2023-08-31T12:30:30.25Z', '-03:30'],
    ['2023-12-31T23:00-02:00', '2024-01-01T01:00:00Z', '-02:00'],
  ])('reads the instant %s', (text, at, offset) => {
    expect(timestampOf(text)).toEqual({ kind: 'instant', text, at, offset });
  });

  const orInstant = 'or an instant such as `2023-08-31T09:00+08:00`';
  const noInstant = 'is no instant; expected a day, a time and an offset, such as `2023-08-31T09:00+08:00`';

  test.each([
    [
      'a month',
      '2023-08',
      0,
      7,
      `\`2023-08\` is not one certain day; write the day, as in \`2023-08-31\`, ${orInstant}`,
      undefined,
    ],
    [
      'an approximate day',
      '2023-08-30~',
      0,
      11,
      `\`2023-08-30~\` is not one certain day; write \`2023-08-30\`, ${orInstant}`,
      '2023-08-30',
    ],
    [
      'an interval',
      '2023-08/2023-09',
      0,
      15,
      `\`2023-08/2023-09\` is not one certain day; write the day, as in \`2023-08-31\`, ${orInstant}`,
      undefined,
    ],
    [
      '30 February',
      '2026-02-30',
      8,
      2,
      'there is no 30 February 2026; February 2026 has 28 days: write a day from 01 to 28',
      undefined,
    ],
    [
      'an instant of 30 February',
      '2026-02-30T09:00Z',
      8,
      2,
      'there is no 30 February 2026; February 2026 has 28 days: write a day from 01 to 28',
      undefined,
    ],
    [
      'an instant without an offset',
      '2023-08-31T09:00',
      16,
      0,
      "`2023-08-31T09:00` has no offset; write the time zone's offset from UTC after it, as in `2023-08-31T09:00+08:00`, or `Z` for UTC",
      undefined,
    ],
    ['hour 24', '2023-08-31T24:00Z', 11, 2, 'there is no hour 24; write 00 to 23', undefined],
    ['minute 60', '2023-08-31T09:60Z', 14, 2, 'there is no minute 60; write 00 to 59', undefined],
    ['second 60', '2023-08-31T09:00:60Z', 17, 2, 'there is no second 60; write 00 to 59', undefined],
    [
      'an offset nowhere on earth',
      '2023-08-31T09:00-13:00',
      16,
      6,
      'there is no offset -13:00; write one from -12:00 to +14:00, or `Z` for UTC',
      undefined,
    ],
    [
      'a blank for the T',
      '2023-08-31 09:00+8',
      0,
      18,
      '`2023-08-31 09:00+8` is not written as RFC 3339; write `2023-08-31T09:00+08:00`',
      '2023-08-31T09:00+08:00',
    ],
    [
      'small letters',
      '2023-08-31t09:00z',
      0,
      17,
      '`2023-08-31t09:00z` is not written as RFC 3339; write `2023-08-31T09:00Z`',
      '2023-08-31T09:00Z',
    ],
    ['an hour alone', '2023-08-31T09Z', 0, 14, `\`2023-08-31T09Z\` ${noInstant}`, undefined],
    [
      'a zone in brackets',
      '2023-08-31T09:00+08:00[Asia/Shanghai]',
      0,
      37,
      `\`2023-08-31T09:00+08:00[Asia/Shanghai]\` ${noInstant}`,
      undefined,
    ],
  ])('refuses %s', (_, text, offset, length, message, suggestion) => {
    const problem = {
      rule: 'date/invalid',
      message,
      offset,
      length,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    expect(parseTimestamp(text)).toEqual({ ok: false, problems: [problem] });
  });
});

describe('beginOf', () => {
  test.each([
    ['2023-08-31', 'Asia/Shanghai', '2023-08-30T16:00:00.000Z'],
    ['2023-08-31', 'America/New_York', '2023-08-31T04:00:00.000Z'],
    ['2023-03-26', 'Europe/Berlin', '2023-03-25T23:00:00.000Z'],
    ['2023-03-27', 'Europe/Berlin', '2023-03-26T22:00:00.000Z'],
    ['2023-08-31T09:00+08:00', 'America/New_York', '2023-08-31T01:00:00.000Z'],
  ])('of %s in %s is %s', (text, timeZone, begin) => {
    expect(new Date(beginOf(timestampOf(text), timeZone)).toISOString()).toBe(begin);
  });

  it('is the first moment of a day that has no midnight', () => {
    // São Paulo went from 00:00 to 01:00 on 4 November 2018.
    expect(beginOf(timestampOf('2018-11-04'), 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00:00Z'));
  });
});

describe('dayOf', () => {
  it('of a bare date is that date in every zone', () => {
    expect(dayOf(timestampOf('2023-08-31'), 'Pacific/Kiritimati')).toBe('2023-08-31');
    expect(dayOf(timestampOf('2023-08-31'), 'Pacific/Pago_Pago')).toBe('2023-08-31');
  });

  // 5 November 2023 has 25 hours in New York.
  test.each(['Asia/Shanghai', 'Europe/Berlin', 'America/New_York'])(
    'turns where beginOf says, through 24 hours in %s',
    (timeZone) => {
      const begin = beginOf(timestampOf('2023-11-05'), timeZone);
      const next = beginOf(timestampOf('2023-11-06'), timeZone);
      for (let hour = 0; hour < 24; hour += 1) {
        const timestamp = timestampOf(`2023-11-05T${String(hour).padStart(2, '0')}:00Z`);
        const at = beginOf(timestamp, timeZone);
        const day = at < begin ? '2023-11-04' : at < next ? '2023-11-05' : '2023-11-06';
        expect(dayOf(timestamp, timeZone)).toBe(day);
      }
      expect((next - begin) / 3_600_000).toBe(timeZone === 'America/New_York' ? 25 : 24);
    },
  );
});

describe('isTimeZone', () => {
  test.each([
    ['Asia/Shanghai', true],
    ['Europe/Kyiv', true],
    ['UTC', true],
    ['Asia/Beijing', false],
    // Names that mean several zones.
    ['CST', false],
    ['IST', false],
    ['+08:00', false],
    ['Z', false],
    ['', false],
    ['\uD800', false],
  ])('of %j is %s', (text, is) => {
    expect(isTimeZone(text)).toBe(is);
  });
});
