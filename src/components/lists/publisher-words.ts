import { formatQuantity } from '../../format/quantity.ts';
import type { RestingModel } from '../../models/lists/resting.ts';
import type { ListedSource } from '../../models/lists/sources-page.ts';
import { countWords } from './count-words.ts';

/** What a source is cited for, and by how many it is repeated. */
export function describeLoad({ carries, repeatedBy }: ListedSource): string {
  const cited = carries === 0 ? 'cited' : `cited for ${countWords(carries, 'statement', 'statements')}`;
  return repeatedBy === 0
    ? cited
    : `${cited}, repeated by ${countWords(repeatedBy, 'other source', 'other sources')}`;
}

/** How many statements rest on a publisher, and how many of them on nothing else. */
export function describeResting(resting: number, falling: number): string {
  if (resting === 0) return 'No statement rests on it.';
  const words = countWords(resting, 'statement rests on it', 'statements rest on it');
  const start = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (falling === 0) return `${start}, and on other publishers as well.`;
  if (falling === resting) return `${start}, and on nothing else.`;
  return `${start}, ${countWords(falling, 'of them', 'of them')} on nothing else.`;
}

/** What the list of those that rest on nothing else leaves out; empty where that is nothing. */
export function describeLeftOut(named: number, falling: number): string {
  if (named >= falling) return '';
  return `and ${countWords(falling - named, 'other', 'others')}, not named here`;
}

/** Something that rests on sources, in a line. */
export function nameResting(each: RestingModel, language: string): string {
  switch (each.kind) {
    case 'figure': {
      const held = each.qualifiers.length > 0 ? ` (${each.qualifiers.join(', ')})` : '';
      return `${each.subject}, ${each.property}${held}: ${formatQuantity(each.quantity, { language })}`;
    }
    case 'sameness': {
      const [earlier, today] = each.subjects;
      return `${earlier} is ${today}`;
    }
    default:
      return each.text;
  }
}
