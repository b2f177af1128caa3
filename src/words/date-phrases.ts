import type { DatePrecision } from '../domain/dates/calendar-date.ts';

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
