import { quoted } from '../text/quoted.ts';

/** English names, January first: for reading what editors write in words and for telling them what is wrong. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The message for a text that is no date in any way we can name. */
export function noDate(text: string): string {
  return `${quoted(text)} is no date; expected EDTF such as \`2023-07-05\`, \`2023-07\`, \`2023\`, \`2023-07~\` or \`2023-07/2023-08\``;
}
