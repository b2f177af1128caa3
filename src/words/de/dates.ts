import type { DatePhrases } from '../date-phrases.ts';

export const germanDates: DatePhrases = {
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
