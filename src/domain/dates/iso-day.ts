/** A day of the Gregorian calendar as ISO 8601 writes it, `YYYY-MM-DD`: two compare as their texts do. */
export type IsoDay = string;

/** A month as ISO 8601 writes it, `YYYY-MM`: two compare as their texts do. */
export type IsoMonth = string;

/** The month that a day is in. */
export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 7);
}

/** The day that stands there; `month` may run past 12 into the next year. Days past 9999-12-31 stay at it, so that texts go on comparing as days do. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  const [ofYear, ofMonth] = monthWithinYear(year, month);
  if (ofYear > 9999) return '9999-12-31';
  if (ofYear < 0) return '0000-01-01';
  return `${padded(ofYear, 4)}-${padded(ofMonth, 2)}-${padded(day, 2)}`;
}

/** The last day of a month, which may run past 12 into the next year. */
export function lastDayOfMonth(year: number, month: number): IsoDay {
  const [ofYear, ofMonth] = monthWithinYear(year, month);
  return isoDay(ofYear, ofMonth, daysInMonth(ofYear, ofMonth));
}

/** How many days the month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that many calendar months or days later, or earlier where they are negative, one step after the other; held within 0000-01-01 and 9999-12-31. */
export function shiftDay(day: IsoDay, ...steps: { months?: number; days?: number }[]): IsoDay {
  const [only, ...others] = steps;
  // Days are of one length in UTC, and Temporal takes long for them.
  if (only?.days !== undefined && only.months === undefined && others.length === 0)
    return dayAt(Date.parse(day) + only.days * MILLISECONDS_A_DAY);
  const shifted = steps.reduce((from, step) => from.add(step), Temporal.PlainDate.from(day));
  return isoDay(shifted.year, shifted.month, shifted.day);
}

/** Days from `a` to `b`: 1 from one day to the next, negative where `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return (Date.parse(b) - Date.parse(a)) / MILLISECONDS_A_DAY;
}

// ECMAScript reads a day without a time as its midnight in UTC, and its days have no leap seconds.
const MILLISECONDS_A_DAY = 86_400_000;

function dayAt(milliseconds: number): IsoDay {
  const date = new Date(milliseconds);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthWithinYear(year: number, month: number): [year: number, month: number] {
  return month > 12 ? [year + 1, month - 12] : [year, month];
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
