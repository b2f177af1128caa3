import { describe, expect, it, test } from 'vitest';
import { parseCalendarDate } from '../../src/domain/dates/calendar-date.ts';
import { parseTimestamp } from '../../src/domain/dates/timestamp.ts';
import {
  formatCalendarDate,
  formatIsoDay,
  formatIsoMonth,
  formatTimestamp,
  formatMonthName,
  formatYear,
} from '../../src/format/date.ts';

function calendarDate(text: string, language: string): string {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return formatCalendarDate(parsed.value, { language });
}

function timestamp(text: string, language: string, timeZone: string): string {
  const parsed = parseTimestamp(text);
  if (!parsed.ok) throw new Error(`${text} is no timestamp`);
  return formatTimestamp(parsed.value, { language, timeZone });
}

describe('formatCalendarDate', () => {
  test.each([
    ['2023-07-05', '5 July 2023', '2023年7月5日', '5. Juli 2023'],
    ['2023-07', 'July 2023', '2023年7月', 'Juli 2023'],
    ['2023', '2023', '2023年', '2023'],
    ['2023-35', 'third quarter of 2023', '2023年第三季度', '3. Quartal 2023'],
    ['2024-40', 'first half of 2024', '2024年上半年', '1. Halbjahr 2024'],
    ['2023-22', 'summer 2023', '2023年夏季', 'Sommer 2023'],
    ['2023-07-05~', 'about 5 July 2023', '约2023年7月5日', 'ca. 5. Juli 2023'],
    ['2023-07-05?', '5 July 2023 (uncertain)', '2023年7月5日（存疑）', '5. Juli 2023 (unsicher)'],
    ['2023-35~', 'about the third quarter of 2023', '约2023年第三季度', 'ca. 3. Quartal 2023'],
    ['2023-08-01/2023-08-23', '1–23 August 2023', '2023年8月1日至23日', '1.–23. August 2023'],
    [
      '2023-07-01/2023-08-23',
      '1 July – 23 August 2023',
      '2023年7月1日至8月23日',
      '1. Juli – 23. August 2023',
    ],
    ['2024-01/2024-06', 'January–June 2024', '2024年1月至6月', 'Januar–Juni 2024'],
    ['2022/2024', '2022–2024', '2022年至2024年', '2022–2024'],
    ['2023-07-11~/2023-07-20~', 'about 11–20 July 2023', '约2023年7月11日至20日', 'ca. 11.–20. Juli 2023'],
    [
      '2023-07~/2023-08?',
      'about July 2023 – August 2023 (uncertain)',
      '约2023年7月至2023年8月（存疑）',
      'ca. Juli 2023 bis August 2023 (unsicher)',
    ],
    [
      '2023-08-23/2023-08-31?',
      '23–31 August 2023 (end uncertain)',
      '2023年8月23日至31日（止日存疑）',
      '23.–31. August 2023 (Ende unsicher)',
    ],
    [
      '2023-35/2024-40?',
      'third quarter of 2023 – first half of 2024 (end uncertain)',
      '2023年第三季度至2024年上半年（止日存疑）',
      '3. Quartal 2023 bis 1. Halbjahr 2024 (Ende unsicher)',
    ],
    ['../2023-08-19', 'until 19 August 2023', '截至2023年8月19日', 'bis 19. August 2023'],
    ['2023-07/..', 'from July 2023', '2023年7月起', 'ab Juli 2023'],
    ['../2024-40~', 'until about the first half of 2024', '截至约2024年上半年', 'bis ca. 1. Halbjahr 2024'],
    [
      '2023-35/2024-40',
      'third quarter of 2023 – first half of 2024',
      '2023年第三季度至2024年上半年',
      '3. Quartal 2023 bis 1. Halbjahr 2024',
    ],
    ['2023-07-05/2023-07-05', '5 July 2023', '2023年7月5日', '5. Juli 2023'],
    ['0000', '1 BC', '公元前1年', '1 v. Chr.'],
  ])('writes %s in English, Chinese and German', (text, english, chinese, german) => {
    expect([calendarDate(text, 'en'), calendarDate(text, 'zh'), calendarDate(text, 'de')]).toEqual([
      english,
      chinese,
      german,
    ]);
  });

  it('follows the region of the language', () => {
    expect(calendarDate('2023-08-01/2023-08-23', 'en-US')).toBe('August 1–23, 2023');
    expect(calendarDate('2023-07-05~', 'zh-Hans-CN')).toBe('约2023年7月5日');
  });

  test.each([
    ['2023-07-05', '5 juillet 2023'],
    ['2023-08-01/2023-08-23', '1–23 août 2023'],
    ['2023-35', 'juillet–septembre 2023'],
    ['2024-40', 'janvier–juin 2024'],
    ['2023-22', '2023-22'],
    ['2023-07-05~', '2023-07-05~'],
    ['2023-07/..', '2023-07/..'],
    ['2023-07/2023-08-05', '2023-07/2023-08-05'],
  ])('writes %s without a word of another language where it has no phrase', (text, french) => {
    expect(calendarDate(text, 'fr')).toBe(french);
  });

  it('keeps to the Gregorian calendar', () => {
    expect(calendarDate('2023', 'th')).toBe('2023');
  });
});

describe('formatTimestamp', () => {
  test.each([
    ['2023-08-31', 'en', 'Asia/Shanghai', '31 August 2023'],
    ['2023-08-31T09:00+08:00', 'en', 'Asia/Shanghai', '31 August 2023, 09:00 GMT+8'],
    ['2023-08-31T00:30+08:00', 'en', 'America/New_York', '30 August 2023, 12:30 GMT-4'],
    ['2023-08-31T00:00+08:00', 'zh', 'Asia/Shanghai', '2023年8月31日 00:00 GMT+8'],
    ['2023-08-31T09:00+08:00', 'de', 'Europe/Berlin', '31. August 2023, 03:00 GMT+2'],
    ['2023-08-31T09:00+08:00', 'fr', 'Asia/Shanghai', '31 août 2023 à 09:00 UTC+8'],
  ])('writes %s in %s for %s', (text, language, timeZone, words) => {
    expect(timestamp(text, language, timeZone)).toBe(words);
  });
});

it('writes an ISO day in the site’s language', () => {
  expect(formatIsoDay('2023-07-05', { language: 'en' })).toBe('5 July 2023');
});

it('writes a month with its year, below its year alone, and a year in the site’s language', () => {
  const [en, zh] = [{ language: 'en' }, { language: 'zh' }];
  expect([formatIsoMonth('2023-07', en), formatMonthName('2023-07-01', 'long', en)]).toEqual([
    'July 2023',
    'July',
  ]);
  expect([formatIsoMonth('2023-07', zh), formatMonthName('2023-07-01', 'long', zh)]).toEqual([
    '2023年7月',
    '七月',
  ]);
  expect([formatYear('2023-07-05', en), formatYear('2023-07-05', zh)]).toEqual(['2023', '2023年']);
});
