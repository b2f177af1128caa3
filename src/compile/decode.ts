import type { Finding } from '../diagnostics/diagnostic.ts';

/** The most that one file of text may hold; what is larger costs more time to read than an editor would wait. */
const MOST_BYTES = 1_000_000;

/** The deepest nesting; deeper, recursive parsers run out of stack. */
const MOST_LEVELS = 100;

/** The text of a file, without its byte order mark; or why it is not read: the rule `file/content`. */
export function decode(bytes: Uint8Array): { ok: true; text: string } | { ok: false; finding: Finding } {
  if (bytes.byteLength > MOST_BYTES) {
    const size = (bytes.byteLength / 1_000_000).toFixed(1);
    return refuse(`The file has ${size} MB, more than the 1 MB that is read; split it.`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (measureDepth(text) <= MOST_LEVELS) return { ok: true, text };
    return refuse(`The file is nested more than ${MOST_LEVELS} levels deep; flatten it.`);
  } catch {
    return refuse('The file is not UTF-8; save it in that encoding.');
  }
}

/**
 * An upper bound of how deeply the constructs of a text can nest, found by counting and without parsing: the marks of block
 * quotes, lists and YAML entries at the head of a line, growing indentation, and brackets that are open in a block.
 */
export function measureDepth(text: string): number {
  let deepest = 0;
  let brackets = 0;
  let indents: number[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const head = /^(?:[ \t>]|[-+*?](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const rest = line.slice(head.length);
    if (rest === '' && head.trim() === '') {
      brackets = 0;
      continue;
    }
    const indent = /^[ \t]*/.exec(head)?.[0].length ?? 0;
    indents = [...indents.filter((each) => each < indent), indent];
    if (indent === 0 && rest !== '') brackets = Math.min(brackets, MOST_LEVELS);
    const marks = head.replace(/[ \t]/g, '').replace(/\d+(?=[.)])/g, '').length;
    let open = brackets;
    for (const character of rest) {
      if (character === '[' || character === '{') open += 1;
      else if ((character === ']' || character === '}') && open > 0) open -= 1;
      deepest = Math.max(deepest, open);
    }
    brackets = open;
    deepest = Math.max(deepest, indents.length + marks);
  }
  return deepest;
}

function refuse(message: string): { ok: false; finding: Finding } {
  return { ok: false, finding: { rule: 'file/content', message } };
}
