import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import { parseTimestamp } from '../domain/dates/timestamp.ts';
import { dateRegistry, expecting, readBy } from './expected.ts';

/** A date as precise as its source: EDTF (ISO 8601-2) in the closed subset, such as "2023-07" or "2024-40". */
export const calendarDateSchema = expecting('a quoted date such as "2023-07-05"', readBy(parseCalendarDate));

/** A full date, which begins at midnight of the site's time zone, or an instant with an offset. */
export const timestampSchema = expecting(
  'a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00"',
  readBy(parseTimestamp),
);

dateRegistry.add(calendarDateSchema, { date: true });
dateRegistry.add(timestampSchema, { date: true });
