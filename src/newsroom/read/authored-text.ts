import type { CompiledFile } from '../../compile/compile-file.ts';

const timestampKeys = ['published', 'updated', 'embargo'];

/** A report's frontmatter with every date and quantity as the text that an editor wrote. */
export function toAuthored({ data }: CompiledFile<'report'>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      timestampKeys.includes(key) ? (value as { text: string } | undefined)?.text : restoreTexts(value),
    ]),
  );
}

/** A value with the text of every date and quantity in it. */
export function restoreTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restoreTexts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, restoreTexts(inner)]);
  return findText(value as Record<string, unknown>) ?? Object.fromEntries(entries);
}

/** The text of a date or a quantity. Either holds a mapping or null besides, which a mapping of texts such as qualifiers does not. */
function findText({ edtf, point, from, text, parts }: Record<string, unknown>): string | undefined {
  if (typeof edtf === 'string' && (typeof point === 'object' || typeof from === 'object')) return edtf;
  return typeof text === 'string' && typeof parts === 'object' ? text : undefined;
}
