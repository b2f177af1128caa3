/** Lower case letters, digits and hyphens, 1 to 80: the rule for file names and for every id. */
export function isId(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}

/** The id that an editor may have meant by a text that is none, or nothing where no letter or digit would be left. */
export function toId(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return id === '' ? undefined : id;
}
