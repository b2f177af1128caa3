import { parseCalendarDate } from './calendar-date.ts';
import type { Parsed, TextProblem } from '../text/parsed.ts';
import { quoted } from '../text/quoted.ts';

/** A moment: `at` in UTC (`2023-08-31T01:00:00Z`), and the offset it was written with, `Z` or `±hh:mm`. */
export interface Instant {
  at: string;
  offset: string;
}

/** An instant of RFC 3339 with its offset, seconds optional (`2023-08-31T09:00+08:00`), or why the text is none. */
export function parseInstant(text: string): Parsed<Instant, 'date/invalid'> {
  const problem = findInstantProblem(text);
  if (problem !== undefined) return { ok: false, problems: [{ rule: 'date/invalid', ...problem }] };
  const offset = text.endsWith('Z') ? 'Z' : text.slice(-6);
  return { ok: true, value: { at: Temporal.Instant.from(text).toString(), offset } };
}

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/;

function findInstantProblem(text: string): TextProblem | undefined {
  const parts = form.exec(text);
  if (parts === null) return findFormProblem(text);
  const [, date = '', hour = '', minute = '', second = '00', offset] = parts;
  const ofDate = parseCalendarDate(date);
  if (!ofDate.ok) return ofDate.problems[0];
  if (hour > '23') return { message: `there is no hour ${hour}; write 00 to 23`, offset: 11, length: 2 };
  if (minute > '59')
    return { message: `there is no minute ${minute}; write 00 to 59`, offset: 14, length: 2 };
  if (second > '59')
    return { message: `there is no second ${second}; write 00 to 59`, offset: 17, length: 2 };
  if (offset === undefined) {
    const message = `${quoted(text)} has no offset; write the time zone's offset from UTC after it, as in \`${date}T09:00+08:00\`, or \`Z\` for UTC`;
    return { message, offset: text.length, length: 0 };
  }
  const farthest = offset.startsWith('-') ? '12:00' : '14:00';
  if (offset === 'Z' || (offset.slice(1) <= farthest && offset.slice(4) <= '59')) return undefined;
  const message = `there is no offset ${offset}; write one from -12:00 to +14:00, or \`Z\` for UTC`;
  return { message, offset: text.length - offset.length, length: offset.length };
}

function findFormProblem(text: string): TextProblem {
  const at = { offset: 0, length: text.length };
  const fixed = text
    .trim()
    .replace(/^(\S{10})\s+(?=\d)/, '$1T')
    .replace(/\s+(?=[Zz+-])/, '')
    .toUpperCase()
    .replace(
      /([+-])(\d):?(\d\d)?$/,
      (_, sign: string, hour: string, minute = '00') => `${sign}0${hour}:${minute}`,
    )
    .replace(/([+-]\d\d)(\d\d)?$/, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(/T(\d):/, 'T0$1:');
  if (form.test(fixed) && findInstantProblem(fixed) === undefined) {
    return {
      message: `${quoted(text)} is not written as RFC 3339; write \`${fixed}\``,
      ...at,
      suggestion: fixed,
    };
  }
  const message = `${quoted(text)} is no instant; expected a day, a time and an offset, such as \`2023-08-31T09:00+08:00\``;
  return { message, ...at };
}
