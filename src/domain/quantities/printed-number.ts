import { Exact, toPlain } from './exact-decimal.ts';
import type { TextProblem } from '../text/parsed.ts';

/** A number with the digits that were printed: 139 and 139.0 differ. */
export interface PrintedNumber {
  text: string;
  /** Plain decimal, without separators and closing zeros. */
  value: string;
  /** Digits printed behind the point. */
  decimals: number;
}

/** A number of the grammar, of at most 30 digits; undefined for any other text. */
export function readNumber(text: string): PrintedNumber | undefined {
  if (!NUMBER.test(text) || countDigits(text) > MOST_DIGITS) return undefined;
  const plain = text.replace(/[,_]/g, '').replace('−', '-');
  return { text, value: toPlain(new Exact(plain)), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** The problem of a text in the place of a number, in places of that text; undefined for a number. */
export function findNumberProblem(text: string): TextProblem | undefined {
  if (readNumber(text)) return undefined;
  const place = { offset: 0, length: text.length };
  if (countDigits(text) > MOST_DIGITS) {
    return { ...place, message: `A number of ${countDigits(text)} digits; expected at most ${MOST_DIGITS}` };
  }
  const message = `"${text}" is no number; expected a point before decimals and "," or "_" between thousands`;
  const suggestion = fixNumber(text);
  if (suggestion === undefined || !readNumber(suggestion)) return { ...place, message };
  return { ...place, message: `${message}: write "${suggestion}"`, suggestion };
}

/** `,` between the thousands of the integer part. */
export function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The digits of a number from its first one that is not zero, closing zeros included: 139.0 has four, 0.05 one. */
export function countSignificant({ text }: Pick<PrintedNumber, 'text'>): number {
  return text.replace(/\D/g, '').replace(/^0+(?=\d)/, '').length;
}

const MOST_DIGITS = 30;
const NUMBER = /^[-−]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:_\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

/** A number in the grammar: `101,5` was a decimal comma, `1,23,456` wrong grouping, `007` has zeros too many. */
function fixNumber(text: string): string | undefined {
  if (/^[-−]?\d+,\d{1,2}$/.test(text)) return fixNumber(text.replace(',', '.')) ?? text.replace(',', '.');
  if (/^[-−]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^[-−]?0\d+(?:\.\d+)?$/.test(text)) return text.replace(/^([-−]?)0+(?=\d)/, '$1');
  if (/^[-−]?\d+\.$/.test(text)) return text.slice(0, -1);
  if (/^[-−]?[\d,_]+(?:\.\d+)?$/.test(text)) return groupThousands(text.replace(/[,_]/g, ''));
  return undefined;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
