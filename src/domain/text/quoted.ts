/** The text between backticks, fit for one line of a message: cut after 40 characters, with what cannot be seen written as its code point. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * longest)];
  const cut = characters.length > longest || text.length > 2 * longest;
  const shown = characters.slice(0, longest).map(visible).join('');
  return `\`${shown}${cut ? '…' : ''}\``;
}

const longest = 40;

function visible(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).toUpperCase()}}`;
}
