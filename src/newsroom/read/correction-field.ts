import { sections } from './story-index.ts';

/**
 * The texts that a correction's `field` leads to in a report's frontmatter as authored: of a figure its value, of a list each item and all of
 * them; none where a mapping stands, and for a section, which may be left out when it is empty. `undefined` among them where
 * the value is not sound; nothing where the field is not there.
 */
export function findFieldTexts(data: unknown, field: string): (string | undefined)[] | undefined {
  const path = field.trim();
  const found = follow(data, path.split('.'));
  if (found.length === 0) return (sections as readonly string[]).includes(path) ? [] : undefined;
  return [...new Set(found.flatMap(listTexts))];
}

/** Every value that a path leads to: in a list it goes on in each item. */
function follow(data: unknown, [key, ...rest]: string[]): unknown[] {
  if (key === undefined || data === undefined) return [data];
  if (Array.isArray(data)) return data.flatMap((item) => follow(item, [key, ...rest]));
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return [];
  return follow((data as Record<string, unknown>)[key], rest);
}

function listTexts(value: unknown): (string | undefined)[] {
  if (value === undefined) return [undefined];
  if (Array.isArray(value)) {
    const items = value.flatMap(listTexts);
    return items.length === 0 ? [] : [...items, items.join(', ')];
  }
  if (typeof value === 'object' && value !== null)
    return Object.hasOwn(value, 'value') ? listTexts((value as { value: unknown }).value) : [];
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText ? [String(value).trim()] : [];
}
