import type { DatePhrases } from '../date-phrases.ts';

export const chineseDates: DatePhrases = {
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

// The end leaves out the year, or the year and month, that the start has: 2023年8月1日至23日.
function chineseRange(from: string, to: string): string {
  const [month] = /^\d+年\d+月(?=\d)/.exec(to) ?? [];
  const [year] = /^\d+年(?=.)/.exec(to) ?? [];
  const told = [month, year].find((start) => start !== undefined && from.startsWith(start)) ?? '';
  return `${from}至${to.slice(told.length)}`;
}
