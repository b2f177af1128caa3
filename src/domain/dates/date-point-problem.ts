import { findDateFormProblem } from './date-form-problem.ts';
import { monthNames } from './date-words.ts';
import { daysInMonth, isoDay } from './iso-day.ts';
import type { TextProblem } from '../text/parsed.ts';

/** Why a text is none of the plain forms (day, month, year, season, quarter, half-year, with `~` or `?`), or `undefined` where it is one. */
export function findPointProblem(text: string): TextProblem | undefined {
  const plain = plainForm.exec(text);
  return plain === null ? findDateFormProblem(text, isPlain) : findCalendarProblem(plain);
}

const plainForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?]?$/;

function isPlain(text: string): boolean {
  const plain = plainForm.exec(text);
  return plain !== null && findCalendarProblem(plain) === undefined;
}

function findCalendarProblem(plain: RegExpExecArray): TextProblem | undefined {
  const [text, year = '', second, day] = plain;
  if (second === undefined) return undefined;
  const code = Number(second);
  if (code >= 1 && code <= 12) return day === undefined ? undefined : findDayProblem(year, code, day);
  if (isPartOfYear(code)) return day === undefined ? undefined : refusePartWithDay(year, second);
  return refusePart(text, year, code);
}

function refusePartWithDay(year: string, second: string): TextProblem {
  const code = Number(second);
  const name = code >= 40 ? 'half-year' : code >= 33 ? 'quarter' : 'season';
  const message = `\`${year}-${second}\` is a ${name}, which has no day of its own; write the month, or leave the day out`;
  return { message, offset: 7, length: 3 };
}

// The codes of ISO 8601-2 that our subset leaves out, each with what says the same in it.
function refusePart(text: string, year: string, code: number): TextProblem {
  const second = twoDigits(code);
  const refuse = (what: string, instead: string): TextProblem => {
    const message = `\`${year}-${second}\` is ${what}, which is outside our subset of EDTF; write \`${instead}\``;
    const at = { message, offset: 0, length: text.length };
    return text.length === 7 ? { ...at, suggestion: instead } : at;
  };
  if (code >= 25 && code <= 28) return refuse('a season of the northern hemisphere', `${year}-${code - 4}`);
  if (code >= 29 && code <= 32)
    return refuse('a season of the southern hemisphere', southernMonths(Number(year), code));
  if (code >= 37 && code <= 39)
    return refuse('a quadrimester', monthRange(Number(year), (code - 37) * 4 + 1, 4));
  const message = `there is no month ${second}; write 01 to 12, or 21–24 for a season, 33–36 for a quarter, 40 or 41 for a half-year`;
  return { message, offset: 5, length: 2 };
}

function findDayProblem(year: string, month: number, day: string): TextProblem | undefined {
  const days = daysInMonth(Number(year), month);
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  const name = `${monthNames[month - 1] ?? month} ${year}`;
  const message = `there is no ${Number(day)} ${name}; ${name} has ${days} days: write a day from 01 to ${days}`;
  return { message, offset: 8, length: 2 };
}

function isPartOfYear(code: number): boolean {
  return (code >= 21 && code <= 24) || (code >= 33 && code <= 36) || code === 40 || code === 41;
}

// 29 spring from September, 30 summer from December, 31 autumn from March, 32 winter from June.
function southernMonths(year: number, code: number): string {
  return monthRange(year, code <= 30 ? (code - 26) * 3 : (code - 30) * 3, 3);
}

function monthRange(year: number, first: number, months: number): string {
  const last = first + months - 1;
  return `${isoDay(year, first, 1).slice(0, 7)}/${isoDay(year, last, 1).slice(0, 7)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
