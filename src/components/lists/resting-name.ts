import { formatQuantity } from '../../format/quantity.ts';
import type { RestingModel } from '../../models/lists/resting.ts';
import { getWords } from '../../words/get-words.ts';

/** Something that rests on sources, in a line. */
export function nameResting(each: RestingModel, language: string): string {
  switch (each.kind) {
    case 'figure': {
      const held = each.qualifiers.length > 0 ? ` (${each.qualifiers.join(', ')})` : '';
      return `${each.subject}, ${each.property}${held}: ${formatQuantity(each.quantity, { language })}`;
    }
    case 'sameness':
      return getWords(language).sources.sameness(...each.subjects);
    default:
      return each.text;
  }
}
