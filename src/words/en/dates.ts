import type { DatePhrases } from '../date-phrases.ts';

export const englishDates: DatePhrases = {
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
