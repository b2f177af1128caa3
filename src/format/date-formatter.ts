import type { IsoDay } from '../domain/dates/iso-day.ts';
import { memoize } from '../domain/text/memoize.ts';

/** The day in words of a BCP 47 language (`5 July 2023`; plain `en` reads as in Britain), or only its month and year, its month, or its year. */
export function formatDay(day: IsoDay, shown: ShownFields, language: string): string {
  return dayFormatter(shown, language, day).format(beginOfDay(day));
}

/** The month alone, `August`, or as short as the language has it, `Aug`. */
export function formatMonth(day: IsoDay, width: 'long' | 'short', language: string): string {
  return monthNames(language)(width)(day.slice(5, 7));
}

/** Two days as one range of the language, with an en dash where the language has one: `1–23 August 2023`. */
export function formatDayRange(first: IsoDay, last: IsoDay, shown: ShownFields, language: string): string {
  const parts = dayFormatter(shown, language, first).formatRangeToParts(beginOfDay(first), beginOfDay(last));
  const hasBlank = (source: string): boolean =>
    parts.some((part) => part.source === source && /\s/.test(part.value));
  // ICU sets (thin) blanks around every dash; a dash between single words stands close (Chicago Manual of Style 6.84).
  const dash = hasBlank('startRange') || hasBlank('endRange') ? ' – ' : '–';
  return parts.map(({ value }) => value.replace(/\s+–\s+/, dash)).join('');
}

/** The time of day in the IANA time zone and that zone's offset then: `09:00` and `GMT+8`. */
export function formatTime(at: string, language: string, timeZone: string): { time: string; zone: string } {
  const parts = timeFormatters(language)(timeZone).formatToParts(Date.parse(at));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { time: `${part('hour')}:${part('minute')}`, zone: part('timeZoneName') };
}

/** Day, time and offset as Intl orders them for the language. */
export function formatDayAndTime(at: string, language: string, timeZone: string): string {
  return dayAndTimeFormatters(language)(timeZone).format(Date.parse(at));
}

type ShownFields = 'weekday' | 'day' | 'month' | 'year';

const fields = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

// The offset, not the zone's short name: CST and IST each name several zones.
const timeOfDay = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'shortOffset',
} as const;

function dayFormatter(shown: ShownFields, language: string, day: IsoDay): Intl.DateTimeFormat {
  const { [shown]: ofOurEra, ofYearZero } = dayFormatters(language);
  return day.startsWith('0000') ? ofYearZero[shown] : ofOurEra;
}

// Making a formatter costs 80 µs, using it 1 µs.
const dayFormatters = memoize((language) => ({
  ...makeDayFormatters(language, {}),
  // The year 0000 of EDTF is 1 BC, which Intl shows only with an era.
  ofYearZero: makeDayFormatters(language, { era: 'short' }),
}));

function makeDayFormatters(
  language: string,
  era: Intl.DateTimeFormatOptions,
): Record<ShownFields, Intl.DateTimeFormat> {
  const make = (shown: ShownFields) => makeFormatter(language, { ...fields[shown], ...era, timeZone: 'UTC' });
  return {
    weekday: make('weekday'),
    day: make('day'),
    month: make('month'),
    year: make('year'),
  };
}

const monthNames = memoize((language) =>
  memoize((width) => {
    const formatter = makeFormatter(language, { month: width as 'long' | 'short', timeZone: 'UTC' });
    return memoize((month) => formatter.format(beginOfDay(`2000-${month}-01`)));
  }),
);

const timeFormatters = memoize((language) =>
  memoize((timeZone) => makeFormatter(language, { ...timeOfDay, timeZone })),
);

const dayAndTimeFormatters = memoize((language) =>
  memoize((timeZone) => makeFormatter(language, { ...fields.day, ...timeOfDay, timeZone })),
);

function makeFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // EDTF is Gregorian: without `calendar`, th and fa would give another year than the editor wrote.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, calendar: 'gregory' });
}

// A day is formatted as its midnight in UTC, in UTC: the machine's own zone has no say.
function beginOfDay(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
