/** About how wide a text is drawn, in letters of the Latin alphabet: East Asian ones take the room of two. */
export function measureText(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** A text that is no wider than so many letters; what is left out of it, an ellipsis stands for. */
export function cutText(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  let left = width - 1;
  const kept: string[] = [];
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept.push(character);
  }
  return `${kept.join('')}…`;
}

function widthOf(character: string): number {
  return character >= '\u1100' ? 2 : 1;
}
