import { monthNames } from './date-words.ts';
import { daysInMonth } from './iso-day.ts';

/**
 * The EDTF text for a date in everyday writing (`5 July 2023`, `mid-July 2023`, `2023/7/5`, `Q3 2023`, `2023年7月5日`), or
 * `undefined` where it is none or may be read in two ways, as `05/07/2023`. The day itself is not checked.
 */
export function findWrittenDate(text: string): string | undefined {
  const words = text.toLowerCase().replaceAll(/,\s*|\s+/g, ' ');
  for (const pattern of patterns) {
    const groups = pattern.exec(words)?.groups;
    if (groups !== undefined) return edtfOf(groups);
  }
  return undefined;
}

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const year = String.raw`(?<year>\d{4})`;
const month = String.raw`(?<month>\d{1,2})`;
const name = String.raw`(?<name>[a-z]{3,9})\.?`;

const patterns = [
  `${day} ${name} ${year}`,
  `${name} ${day} ${year}`,
  `(?:(?<third>early|mid|late)[- ])?${name}(?: of)? ${year}`,
  String.raw`q(?<quarter>[1-4])[ -]?${year}`,
  String.raw`${year}[ -]?q(?<quarter>[1-4])`,
  String.raw`h(?<half>[12])[ -]?${year}`,
  String.raw`${year}[ -]?h(?<half>[12])`,
  String.raw`${year}(?<separator>[/.])${month}(?:\k<separator>(?<day>\d{1,2}))?`,
  String.raw`(?<day>\d{1,2})\.${month}\.${year}`,
  String.raw`${month}/${year}`,
  String.raw`${year} ?年(?: ?${month} ?月(?: ?(?<day>\d{1,2}) ?[日号])?)?`,
  String.raw`${year}(?<month>\d{2})(?<day>\d{2})?`,
].map((pattern) => new RegExp(`^${pattern}$`));

const seasonNames = ['spring', 'summer', 'autumn', 'winter'];

function edtfOf(parts: Record<string, string | undefined>): string | undefined {
  const { year: ofYear = '', day: ofDay, month: number, name: word, quarter, half, third } = parts;
  if (quarter !== undefined) return `${ofYear}-${32 + Number(quarter)}`;
  if (half !== undefined) return `${ofYear}-${39 + Number(half)}`;
  const season = seasonNames.indexOf(word === 'fall' ? 'autumn' : (word ?? '')) + 1;
  if (season > 0) return ofDay === undefined && third === undefined ? `${ofYear}-${20 + season}` : undefined;
  if (word === undefined && number === undefined) return ofYear;
  const ofMonth = word === undefined ? Number(number) : monthNamed(word);
  if (ofMonth < 1 || ofMonth > 12) return undefined;
  const prefix = `${ofYear}-${String(ofMonth).padStart(2, '0')}`;
  if (third !== undefined) return thirdOfMonth(prefix, third, daysInMonth(Number(ofYear), ofMonth));
  return ofDay === undefined ? prefix : `${prefix}-${ofDay.padStart(2, '0')}`;
}

function monthNamed(word: string): number {
  return monthNames.findIndex((full) => full.toLowerCase().startsWith(word)) + 1;
}

function thirdOfMonth(prefix: string, third: string, days: number): string {
  if (third === 'early') return `${prefix}-01~/${prefix}-10~`;
  return third === 'mid' ? `${prefix}-11~/${prefix}-20~` : `${prefix}-21~/${prefix}-${days}~`;
}
