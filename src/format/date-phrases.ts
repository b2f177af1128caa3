import type { DatePrecision } from '../domain/dates/calendar-date.ts';
import { memoize } from '../domain/text/memoize.ts';

/** The words about dates that Intl does not have, for one language. Each takes words and gives words. */
export interface DatePhrases {
  about: (date: string) => string;
  uncertain: (date: string) => string;
  /** Of two dates the second is uncertain, the first is not. */
  endUncertain: (range: string) => string;
  until: (date: string) => string;
  from: (date: string) => string;
  /** From one date to another, where Intl has no range of the two. */
  range: (from: string, to: string) => string;
  /** Whether `range` reads better than the ranges of Intl. */
  prefersOwnRange?: true;
  /** A date that follows another word of the phrase: `about the third quarter of 2023`. */
  within?: (date: string, precision: DatePrecision) => string;
  /** `number` is 1–2. */
  halfYear: (number: number, year: number) => string;
  /** `number` is 1–4. */
  quarter: (number: number, year: number) => string;
  /** `number` is 1–4, from spring to winter. */
  season: (number: number, year: number) => string;
  dayAndTime: (day: string, time: string) => string;
}

/** The phrases of a BCP 47 language, or `undefined` where we have none: no page then shows words of another language. */
export const findDatePhrases = memoize((language): DatePhrases | undefined => {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (primary === 'en') return english;
  if (primary === 'de') return german;
  return primary === 'zh' && script === 'Hans' ? chinese : undefined;
});

const english: DatePhrases = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  endUncertain: (range) => `${range} (end uncertain)`,
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  range: (from, to) => `${from} – ${to}`,
  within: (date, precision) => (precision === 'quarter' || precision === 'half-year' ? `the ${date}` : date),
  halfYear: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (number, year) => `${['first', 'second', 'third', 'fourth'][number - 1]} quarter of ${year}`,
  season: (number, year) => `${['spring', 'summer', 'autumn', 'winter'][number - 1]} ${year}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};

const german: DatePhrases = {
  about: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  endUncertain: (range) => `${range} (Ende unsicher)`,
  until: (date) => `bis ${date}`,
  from: (date) => `ab ${date}`,
  range: (from, to) => `${from} bis ${to}`,
  halfYear: (number, year) => `${number}. Halbjahr ${year}`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  season: (number, year) => `${['Frühling', 'Sommer', 'Herbst', 'Winter'][number - 1]} ${year}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};

const chinese: DatePhrases = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  endUncertain: (range) => `${range}（止日存疑）`,
  until: (date) => `截至${date}`,
  from: (date) => `${date}起`,
  range: chineseRange,
  // Intl gives `2023/8/1 – 2023/8/23`.
  prefersOwnRange: true,
  halfYear: (number, year) => `${year}年${number === 1 ? '上' : '下'}半年`,
  quarter: (number, year) => `${year}年第${['一', '二', '三', '四'][number - 1]}季度`,
  season: (number, year) => `${year}年${['春', '夏', '秋', '冬'][number - 1]}季`,
  dayAndTime: (day, time) => `${day} ${time}`,
};

// The end leaves out the year, or the year and month, that the start has told: 2023年8月1日至23日.
function chineseRange(from: string, to: string): string {
  const [month] = /^\d+年\d+月(?=\d)/.exec(to) ?? [];
  const [year] = /^\d+年(?=.)/.exec(to) ?? [];
  const told = [month, year].find((start) => start !== undefined && from.startsWith(start)) ?? '';
  return `${from}至${to.slice(told.length)}`;
}
