/** The word for a key that comes from content, of a table of words; `undefined` where it has none. */
export function findWord(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
