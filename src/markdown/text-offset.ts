/** A character reference of HTML, which Markdown reads as one character. */
const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]*);/y;

/** How far the source is searched for the next character of a text: markup between two of them is shorter. */
const FARTHEST = 2000;

/**
 * The offsets in the source of the code units of a text of the tree. Escapes, character references, line ends with the marks of
 * block quotes and lists after them, and markup are in the source only, so both are read in step.
 */
export function mapTextOffsets(source: string, start: number, value: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const wanted of value.split('')) {
    at = skipTo(source, at, wanted);
    offsets.push(at);
    reference.lastIndex = at;
    const entity = source[at] === '&' ? reference.exec(source)?.[0] : undefined;
    if (source[at] === '\\' && source[at + 1] === wanted) at += 2;
    else if (entity && (wanted !== '&' || /^&(?:amp|#38|#x26);$/i.test(entity))) at += entity.length;
    else if (wanted === '\n' && source[at] === '\r' && source[at + 1] === '\n') at += 2;
    else at += 1;
  }
  return offsets;
}

/** The next place in the source that can be the wanted character; `at` itself where there is none. */
function skipTo(source: string, at: number, wanted: string | undefined): number {
  for (let next = at; next < Math.min(source.length, at + FARTHEST); next += 1) {
    const found = source[next];
    if (found === wanted || (found === '\\' && source[next + 1] === wanted)) return next;
    if (wanted === '\n' && found === '\r') return next;
    if (found === '&') {
      reference.lastIndex = next;
      if (reference.test(source)) return next;
    }
  }
  return at;
}
