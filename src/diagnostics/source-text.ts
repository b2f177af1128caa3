import type { Place } from './diagnostic.ts';

/** A text that knows its lines: offsets in, 1-based lines and columns out. CR LF is one line end. */
export interface SourceText {
  readonly text: string;
  /** The stretch between two UTF-16 offsets; `end` is exclusive and `start` when left out. */
  placeAt: (start: number, end?: number) => Place;
}

/** Reads a file's decoded text (its byte order mark already gone). */
export function buildSourceText(text: string): SourceText {
  // Counted only when a place is asked for: most files have no finding.
  let known: number[] | undefined;
  const pointAt = (offset: number): [line: number, column: number] => {
    // A parser may name a place behind the end, such as that of a quotation mark that never came, or within CR LF.
    const isWithinLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
    const inside = Math.min(isWithinLineEnd ? offset - 1 : offset, text.length);
    const starts = (known ??= findLineStarts(text));
    const index = findLine(starts, inside);
    return [index + 1, inside - (starts[index] ?? 0) + 1];
  };
  return {
    text,
    placeAt(start, end = start) {
      const [line, column] = pointAt(start);
      const [endLine, endColumn] = pointAt(end);
      return { line, column, endLine, endColumn };
    },
  };
}

/** Where each line begins. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The last line that starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
