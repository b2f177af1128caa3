import { findQuotations } from '../text/quotation.ts';
import { unitPattern } from './unit.ts';

// The digit is looked for first: that is quicker than what must not come before it.
const pattern = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\p{N}]|\d[.,_])(?<number>\d(?:[\d.,_]*\d)?)(?:[ \u00a0\u202f\u2009\u2010\u2011\n-])?${unitPattern}(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Every number with a unit of the table or a currency code in a text of readers' words, by the offset of its first digit.
 * What is between quotation marks is someone else's and is passed over.
 */
export function findUnboundNumbers(text: string): { offset: number; words: string }[] {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return [];
  const quotations = findQuotations(text);
  let next = 0;
  return found.flatMap(({ 0: words, index }) => {
    while ((quotations[next]?.[1] ?? Infinity) < index) next += 1;
    const isQuoted = (quotations[next]?.[0] ?? Infinity) < index;
    return isQuoted ? [] : [{ offset: index, words: words.replace('\n', ' ') }];
  });
}

/** The finding on such a number. */
export function describeUnboundNumber(words: string): string {
  return `The number "${words}" is bound to no figure; write :fact[${words}]{of=subject.property}, or quote it.`;
}
