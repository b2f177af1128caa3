/** The value as JSON for people to read too. No `<` stands in it as such: put into a page, it could not end the element it is in. */
export function buildJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}
