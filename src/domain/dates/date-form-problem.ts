import { noDate } from './date-words.ts';
import type { TextProblem } from '../text/parsed.ts';
import { quoted } from '../text/quoted.ts';

/** Why a text that has none of the plain forms is refused, by the name of what it is. `isPlain` says whether a suggestion is a date: no other is made. */
export function findDateFormProblem(text: string, isPlain: (text: string) => boolean): TextProblem {
  const refuse: Refuse = (message, suggestion) => {
    const at = { message, offset: 0, length: text.length };
    return suggestion?.split('/').every((end) => end === '..' || isPlain(end)) ? { ...at, suggestion } : at;
  };
  for (const findProblem of [findInstant, findOpenEnd, findYearForm, findMask, findQualifier, findDigits]) {
    const problem = findProblem(text, refuse);
    if (problem !== undefined) return problem;
  }
  return refuse(noDate(text));
}

type Refuse = (message: string, suggestion?: string) => TextProblem;

function findInstant(text: string, refuse: Refuse): TextProblem | undefined {
  const date = /^(\d{4}-\d\d-\d\d)[Tt ]\d/.exec(text)?.[1];
  if (date === undefined) return undefined;
  return refuse(
    `${quoted(text)} is an instant; an instant may stand only in published, updated and embargo: write the date alone, \`${date}\``,
    date,
  );
}

function findOpenEnd(text: string, refuse: Refuse): TextProblem | undefined {
  if (/^(?:\.\.|unknown|open|u+)$/i.test(text)) {
    return refuse(
      `${quoted(text)} tells no date; leave the key out, or write an interval such as \`../2024-06\``,
    );
  }
  const range = /^(\d{4}(?:-\d\d){0,2}[~?]?)?\.\.(\d{4}(?:-\d\d){0,2}[~?]?)?$/.exec(text);
  if (range === null) return undefined;
  const interval = `${range[1] ?? '..'}/${range[2] ?? '..'}`;
  return refuse(`${quoted(text)} is a range without a \`/\`; write an interval, \`${interval}\``, interval);
}

function findYearForm(text: string, refuse: Refuse): TextProblem | undefined {
  if (/^[Yy][-+]?\d|^[-+]\d|^\d+[SsEe]\d+$/.test(text)) {
    return refuse(
      `${quoted(text)} is a year in a form outside our subset of EDTF; write four digits, without sign or letter`,
    );
  }
  if (!/^\d{4}-?[Ww]\d/.test(text)) return undefined;
  return refuse(
    `${quoted(text)} is a week; write its days as an interval, such as \`2023-07-03/2023-07-09\``,
  );
}

function findMask(text: string, refuse: Refuse): TextProblem | undefined {
  if (!/^[\dXxu]{2,4}(?:-[\dXxu]{2}){0,2}[~?%]?$/.test(text) || !/[Xxu]/.test(text)) return undefined;
  const known = text.replace(/(?:-[\dXxu]?[Xxu])+(?=[~?]?$)/, '');
  return refuse(
    `${quoted(text)} masks digits; leave out what is not known, as in \`2024\` for \`2024-XX\``,
    known,
  );
}

function findQualifier(text: string, refuse: Refuse): TextProblem | undefined {
  const bare = text.replaceAll(/[~?%]/g, '');
  if (bare === text || !/^\d{4}(?:-\d\d){0,2}$/.test(bare)) return undefined;
  const [mark = '', ...others] = new Set(text.replaceAll(/[^~?%]/g, ''));
  if (others.length === 0 && mark !== '%') {
    return refuse(`\`${mark}\` stands once, after the whole date; write \`${bare}${mark}\``, bare + mark);
  }
  const offset = text.search(/[~?%]/);
  const message = `${quoted(text)} is approximate and uncertain at once, which is outside our subset of EDTF; write either \`~\` or \`?\` after the date`;
  return { message, offset, length: text.length - offset };
}

function findDigits(text: string, refuse: Refuse): TextProblem | undefined {
  const numbers = /^(\d+)(?:-(\d+)(?:-(\d+))?)?([~?]?)$/.exec(text);
  if (numbers === null) return undefined;
  const [, year = '', month, day, mark = ''] = numbers;
  if (year.length !== 4) {
    const digits = year.length === 1 ? '1 digit' : `${year.length} digits`;
    return { message: `the year ${quoted(year)} has ${digits}; write four`, offset: 0, length: year.length };
  }
  const padded = [month, day].flatMap((part) => (part === undefined ? [] : [`-${part.padStart(2, '0')}`]));
  return refuse(
    `${quoted(text)} is not written as EDTF: months and days have two digits, as in \`2023-07-05\``,
    year + padded.join('') + mark,
  );
}
