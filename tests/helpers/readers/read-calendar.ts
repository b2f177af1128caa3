import ICAL from 'ical.js';

/** An event of a calendar, with days and instants as ISO 8601 has them. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  location: string | null;
  isAllDay: boolean;
  start: string;
  /** The day after the last one. */
  end: string;
  status: string;
  transparency: string;
  url: string;
  stamp: string;
  /** Our own property. */
  edtf: string;
}

/** What a program makes of a calendar. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    // Unknown to the parser, and therefore not unescaped by it.
    name: String(calendar.getFirstPropertyValue('name')).replace(/\\([\\;,])/g, '$1'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const read = (name: string) => String(component.getFirstPropertyValue(name));
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        location: event.location,
        isAllDay: event.startDate.isDate,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        status: read('status'),
        transparency: read('transp'),
        url: read('url'),
        stamp: read('dtstamp'),
        edtf: read('x-edtf'),
      };
    }),
  };
}
