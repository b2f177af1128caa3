import type { Difference } from './compare-recorded.ts';
import { findFieldTexts } from '../read/correction-field.ts';

/**
 * What was found, what stood there at the commit `ref`, and what to write, as a sentence for the editor.
 *
 * @param data the report's frontmatter of today, as authored: what a correction can name
 */
export function describeDifference(difference: Difference, data: unknown, ref: string): string {
  const { kind, isWhole, was, is } = difference;
  const field = difference.field.replace(/^(figures\..+)\.value$/, '$1');
  const name = (text: string | undefined) =>
    isWhole && text !== undefined ? `${field} of "${text}"` : field;
  switch (kind) {
    case 'changed':
      return `Found "${is ?? ''}", but at ${ref} ${field} was "${was ?? ''}" and no correction says so; add one to corrections, or put the value back.`;
    case 'removed': {
      const known = isWhole || was === undefined ? 'was there' : `was "${was}"`;
      return `Found no ${name(was)}, but at ${ref} it ${known} and no correction says so; add one with the field ${describeField(difference, data)}, or put it back.`;
    }
    case 'added': {
      const found = `Found ${name(is)}, which was not there at ${ref}`;
      return isWhole
        ? `${found}, and no correction or update says so; add an :::update to the text or an entry to corrections, or take it out.`
        : `${found}, and no correction says so; add one to corrections, or take it out.`;
    }
  }
}

/**
 * What is gone can't be named by a correction. The nearest above it can, but for a figure: its name would mean its value,
 * which may be as before.
 */
function describeField({ field, isWhole }: Difference, data: unknown): string {
  const steps = field.split('.');
  const above = steps.map((_step, depth) => steps.slice(0, steps.length - depth).join('.'));
  // Of a list of figures another is left, which the name then means.
  if (isWhole && (findFieldTexts(data, field) ?? []).length > 0) return `"${field}"`;
  const named = above.find((each) => findFieldTexts(data, each)?.length === 0) ?? field;
  return `"${named}", in your own words`;
}
