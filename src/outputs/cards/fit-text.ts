/** A text as it is set in a box. */
export interface FittedText {
  /** The size of its letters in pixels. */
  size: number;
  /** From one line to the next, in pixels. */
  lineHeight: number;
  /** How many lines it takes. */
  lines: number;
}

/** A box in pixels. */
interface Box {
  width: number;
  height: number;
}

/**
 * The largest of the sizes at which a text stands in a box, in no more lines than that and with no word parted; where it does so at
 * none, the smallest, with as many lines as there is room for. Widths are estimated on the wide side, from those of Newsreader's letters.
 */
export function fitText(text: string, box: Box, sizes: readonly number[], maxLines: number): FittedText {
  // Letters that fill a square stand closer to the next line.
  const leading = SQUARE.test(text) ? 1.24 : 1.08;
  let fitted: FittedText = { size: 0, lineHeight: 0, lines: 1 };
  for (const size of sizes) {
    const lineHeight = Math.ceil(size * leading);
    const room = Math.max(1, Math.floor(box.height / lineHeight));
    const { lines, isParted } = countLines(text, box.width / size);
    fitted = { size, lineHeight, lines: Math.min(lines, room) };
    if (!isParted && lines <= Math.min(room, maxLines)) return fitted;
  }
  return fitted;
}

/** How many lines a text takes, the width of which is in ems, and whether a word of it is longer than a line. */
export function countLines(text: string, width: number): { lines: number; isParted: boolean } {
  let lines = 1;
  let filled = 0;
  let isParted = false;
  for (const word of text.match(/\s+|[^\s]+/gu) ?? []) {
    // Between square letters a line may end anywhere.
    for (const part of SQUARE.test(word) ? word : [word]) {
      const length = measure(part);
      if (/^\s/.test(part)) filled += length;
      else if (filled + length <= width) filled += length;
      else {
        const rest = Math.max(1, Math.ceil(length / width));
        if (rest > 1) isParted = true;
        lines += filled === 0 ? rest - 1 : rest;
        filled = length - (rest - 1) * width;
      }
    }
  }
  return { lines, isParted };
}

/** East Asian letters and pictures, which are as wide as they are high. */
const SQUARE =
  /[\u{1100}-\u{11ff}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe4f}\u{ff00}-\u{ff60}\u{1f000}-\u{3ffff}]/u;

/** The width in ems. */
function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (SQUARE.test(character)) return character >= '\u{1f000}' ? 1.3 : 1;
  if (/[\s.,:;'’‘!|()[\]iljtfrI-]/u.test(character)) return 0.34;
  if (/[mwMW—…%@]/u.test(character)) return 0.94;
  return /\p{Lu}|[&$€£+=<>]/u.test(character) ? 0.7 : 0.54;
}
