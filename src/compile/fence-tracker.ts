/** A fenced code block that is open. */
interface Fence {
  /** ` or ~, as often as the fence has it. */
  marks: string;
  /** How many marks of block quotes stand before it. */
  quotes: number;
  /** Columns before it, behind those marks. */
  indent: number;
}

/**
 * Tells line by line what is fenced code in Markdown, without parsing. It says so only of what no reading of the lines before
 * can take for anything else; from the first doubt on (HTML, a fence behind a list mark, code that leaves its list) it takes
 * every line for prose.
 */
export class FenceTracker {
  #fence: Fence | undefined;
  #isSure = true;

  /** Whether the next line belongs to fenced code: a fence, or what stands between two. */
  read(line: string): boolean {
    if (!this.#isSure) return false;
    const fence = this.#fence;
    const inner = fence && stripQuotes(line, fence.quotes);
    // A block quote has ended, and the code with it.
    if (!fence || inner === undefined) return this.#open(line);
    const indent = measureIndent(inner);
    const rest = inner.replace(/^[ \t]+|[ \t]+$/g, '');
    if (rest === '') return true;
    const isClosing = rest.startsWith(fence.marks) && rest === fence.marks.charAt(0).repeat(rest.length);
    const isDoubtful = indent < fence.indent || (isClosing && indent > 3) || /^:{3,}$/.test(rest);
    if (isDoubtful) return this.#doubt();
    if (isClosing) this.#fence = undefined;
    return true;
  }

  #open(line: string): boolean {
    this.#fence = undefined;
    const quotes = /^(?: {0,3}> ?)*/.exec(line)?.[0] ?? '';
    const inner = line.slice(quotes.length);
    const [, blanks = '', marks] = /^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})/.exec(inner) ?? [];
    if (marks === undefined) {
      // HTML goes on to where it likes, and a list mark may be none.
      const rest = inner.replace(/^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]*\]:)*/, '');
      const isHtml = rest.startsWith('<') && !/^<(?:[a-z][a-z\d+.-]*:|[^\s<>]+@)/i.test(rest);
      const isMarkedFence = /^(?:`{3,}[^`]*$|~~~)/.test(rest);
      return isHtml || isMarkedFence ? this.#doubt() : false;
    }
    const indent = measureIndent(blanks);
    // Deeper, it is code by indentation, a paragraph's, or a nested list's; behind a quote's indentation, a list's or none's.
    if (indent > 3 || (quotes !== '' && !quotes.startsWith('>'))) return this.#doubt();
    this.#fence = { marks, quotes: quotes.replace(/[^>]/g, '').length, indent };
    return true;
  }

  #doubt(): false {
    this.#isSure = false;
    return false;
  }
}

/** A line without the marks of so many block quotes; nothing where it has fewer. */
function stripQuotes(line: string, count: number): string | undefined {
  let rest = line;
  for (let quote = 0; quote < count; quote += 1) {
    const mark = /^ {0,3}> ?/.exec(rest)?.[0];
    if (mark === undefined) return undefined;
    rest = rest.slice(mark.length);
  }
  return rest;
}

/** Columns of blanks at the head of a line; a tab reaches to the next fourth. */
function measureIndent(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
