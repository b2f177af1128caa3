import type { CalendarDate } from '../dates/calendar-date.ts';
import { spanOf } from '../dates/date-span.ts';
import type { IsoDay } from '../dates/iso-day.ts';

/** These by their dates, in the order of `compareCalendarDates`; what has the same date stays in the order given. */
export function sortByDate<Item>(items: Iterable<Item>, dateOf: (item: Item) => CalendarDate): Item[] {
  return [...items]
    .map((item) => ({ item, key: keyOf(dateOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

/** The day at which a date stands in such an order: its first, or the last where it has no first. */
export function placeInOrder(date: CalendarDate): IsoDay {
  const { first, last } = spanOf(date);
  return first ?? last ?? '';
}

// The three texts that the order goes by, in one. Every day has ten characters, so that the texts do not run into each other; what
// is open comes after every day.
function keyOf(date: CalendarDate): string {
  return `${placeInOrder(date)}${spanOf(date).last ?? 'open'}${date.edtf}`;
}
