import { findPointProblem } from './date-point-problem.ts';
import { noDate } from './date-words.ts';
import type { TextProblem } from '../text/parsed.ts';
import { quoted } from '../text/quoted.ts';
import { findWrittenDate } from './written-date.ts';

/** Every reason why a text is outside our subset of EDTF, by name; none where each date in it exists and is written as we write it. */
export function findDateProblems(text: string): TextProblem[] {
  const refuse = (message: string, suggestion?: string): TextProblem[] => [
    { message, offset: 0, length: text.length, ...(suggestion === undefined ? {} : { suggestion }) },
  ];
  if (plainOrInterval.test(text)) return findSideProblems(text.split('/'));
  if (text.trim() === '')
    return refuse('the date is empty; write one such as `2023-07-05`, or leave the key out');
  if (text.length > longestMendable) return refuse(noDate(text));

  const tidy = tidied(text);
  if (tidy !== text && isValid(tidy)) {
    return refuse(
      `${quoted(text)} holds blanks or characters that EDTF does not; write \`${tidy}\`, with plain digits, hyphens and no blanks`,
      tidy,
    );
  }
  const written = findWrittenDate(tidy);
  if (written !== undefined) {
    const [problem] = findSideProblems(written.split('/'));
    if (problem !== undefined) return refuse(problem.message);
    return refuse(`${quoted(text)} is not written as EDTF (ISO 8601-2); write \`${written}\``, written);
  }
  if (/^[[{]/.test(text)) {
    return refuse(
      `${quoted(text)} is a set or list of dates; expected one date or an interval: give each date its own entry, or write \`A/B\``,
    );
  }
  const sides = text.split('/');
  if (sides.length > 2) {
    return refuse(
      `${quoted(text)} holds more than one \`/\`, which stands once, between the ends of an interval; write a single day as \`YYYY-MM-DD\``,
    );
  }
  if (sides.length === 2 && sides.every((side) => isNoEnd(side))) {
    return refuse(
      `${quoted(text)} is open on both sides and tells no date; write the end that is known, as in \`../2024-06\` or \`2024-06/..\``,
    );
  }
  return findSideProblems(sides);
}

// What goes on to the `edtf` package by its shape. Everything else is refused here, without the cost of a grammar.
const plain = String.raw`\d{4}(?:-\d\d){0,2}[~?]?`;
const plainOrInterval = new RegExp(String.raw`^(?:${plain}|${plain}/(?:${plain}|\.\.)|\.\./${plain})$`);

// Beyond the longest text we fix ("late September 2023 / ..."): no such text is worth a suggestion.
const longestMendable = 64;

function findSideProblems(sides: string[]): TextProblem[] {
  const [start = '', end] = sides;
  if (end === undefined) return found(findPointProblem(start));
  const endOffset = start.length + 1;
  const ofEnd = findShortEndProblem(start, end) ?? findEndProblem(end, 'end');
  return [
    ...found(findEndProblem(start, 'start')),
    ...found(ofEnd).map((problem) => ({ ...problem, offset: problem.offset + endOffset })),
  ];
}

function findEndProblem(text: string, which: 'start' | 'end'): TextProblem | undefined {
  if (text === '..') return undefined;
  const at = { offset: 0, length: text.length, suggestion: '..' };
  if (text === '')
    return { message: `the interval has no ${which}; write \`..\` for an open ${which}`, ...at };
  if (isNoEnd(text)) {
    return {
      message: `${quoted(text)} comes from an older draft of EDTF; write \`..\` for an open ${which}`,
      ...at,
    };
  }
  const problem = findPointProblem(text);
  if (!problem?.suggestion?.includes('/')) return problem;
  // A fix that is itself an interval can't be an end of one.
  const { message, offset, length } = problem;
  return { message, offset, length };
}

// ISO 8601 lets the end of an interval leave out what its start has said (`2023-07-05/10`); EDTF does not.
function findShortEndProblem(start: string, end: string): TextProblem | undefined {
  if (!/^\d\d$/.test(end)) return undefined;
  const whole = /^\d{4}-\d\d(?:-\d\d)?$/.test(start) ? start.slice(0, -2) + end : undefined;
  const message = `the end of the interval, ${quoted(end)}, is cut short; write both dates in full`;
  const at = { message, offset: 0, length: end.length };
  return whole !== undefined && isValid(whole) ? { ...at, suggestion: whole } : at;
}

function isNoEnd(text: string): boolean {
  return text === '' || text === '..' || /^(?:unknown|open|u+)$/i.test(text);
}

// Full-width characters, typographic dashes, blanks around the text and its slash, a dash or "to" for the slash.
function tidied(text: string): string {
  const ascii = text.normalize('NFKC').replaceAll(/[‐-―−]/g, '-');
  return ascii.trim().replaceAll(/\s*\/\s*|\s+(?:-+|to)\s+/g, '/');
}

function isValid(text: string): boolean {
  return plainOrInterval.test(text) && findSideProblems(text.split('/')).length === 0;
}

function found(problem: TextProblem | undefined): TextProblem[] {
  return problem === undefined ? [] : [problem];
}
