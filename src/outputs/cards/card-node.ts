/** Something to draw: a box with others in it, or a text. Styles are those of CSS; every box is a flex container. */
export type CardNode =
  | { type: 'container'; style: CardStyle; children: CardNode[] }
  | { type: 'text'; text: string; style: CardStyle; dir: 'ltr' | 'rtl' };

/** Properties of CSS in camel case; plain numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** Boxes side by side, or one below the other. */
export function box(
  flexDirection: 'row' | 'column',
  style: CardStyle,
  children: readonly (CardNode | null)[] = [],
): CardNode {
  return {
    type: 'container',
    style: { display: 'flex', flexDirection, flexShrink: 0, ...style },
    children: children.filter((child) => child !== null),
  };
}

/** A text of at most so many lines; an ellipsis shows that something is left. It runs as its first letter does. */
export function words(text: string, lines: number, style: CardStyle): CardNode {
  const dir = startsRightToLeft(text) ? 'rtl' : 'ltr';
  const clamp = { display: 'block', lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' };
  const breaks = { overflowWrap: 'anywhere', textAlign: dir === 'rtl' ? 'right' : 'left' };
  return { type: 'text', text, dir, style: { flexShrink: 0, ...clamp, ...breaks, ...style } };
}

/** Every text of a drawing. */
export function listTexts(node: CardNode): string[] {
  return node.type === 'text' ? [node.text] : node.children.flatMap(listTexts);
}

/** By the first letter that has a direction (Unicode bidirectional algorithm, P2). */
function startsRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(
    letter,
  );
}
