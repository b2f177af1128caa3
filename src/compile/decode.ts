import type { Finding } from '../diagnostics/diagnostic.ts';

/** The most that one file of text may hold; what is larger costs more time to read than an editor would wait. */
const MOST_BYTES = 1_000_000;

/** The deepest nesting; deeper, recursive parsers run out of stack. */
const MOST_LEVELS = 100;

/** What a file's text is written in: YAML alone, or Markdown with YAML at its head. */
export type TextFormat = 'yaml' | 'markdown';

/** The text of a file, without its byte order mark; or why it is not read: the rule `file/content`. */
export function decode(
  bytes: Uint8Array,
  format: TextFormat,
): { ok: true; text: string } | { ok: false; finding: Finding } {
  if (bytes.byteLength > MOST_BYTES) {
    const size = (bytes.byteLength / 1_000_000).toFixed(1);
    return refuse(`The file has ${size} MB, more than the 1 MB that is read; split it.`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (measureDepth(text, format) <= MOST_LEVELS) return { ok: true, text };
    return refuse(`The file is nested more than ${MOST_LEVELS} levels deep; flatten it.`);
  } catch {
    return refuse('The file is not UTF-8; save it in that encoding.');
  }
}

/**
 * An upper bound of how deeply the constructs of a text can nest, found by counting and without parsing: the marks of block
 * quotes, lists and YAML entries at the head of a line, growing indentation, brackets and emphasis that are open in a block,
 * and containers. In YAML a blank line ends no block.
 */
export function measureDepth(text: string, format: TextFormat): number {
  let [deepest, brackets, emphasis, containers] = [0, 0, 0, 0];
  let indents: number[] = [];
  let isYaml = format === 'yaml';
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (format === 'markdown' && /^---[ \t]*$/.test(line)) isYaml = index === 0;
    const head = /^(?:[ \t>]|[-+*?](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const rest = line.slice(head.length);
    if (rest === '' && head.trim() === '') {
      if (!isYaml) [brackets, emphasis] = [0, 0];
      continue;
    }
    const indent = /^[ \t]*/.exec(head)?.[0].length ?? 0;
    indents = [...indents.filter((each) => each < indent), indent];
    const marks = head.replace(/[ \t]/g, '').replace(/\d+(?=[.)])/g, '').length;
    const inside = countBrackets(rest, brackets);
    brackets = inside.open;
    if (!isYaml) {
      const stressed = countEmphasis(rest, emphasis);
      emphasis = stressed.open;
      deepest = Math.max(deepest, stressed.deepest);
      containers = countContainers(rest, containers);
    }
    deepest = Math.max(deepest, inside.deepest, containers, indents.length + marks);
  }
  return deepest;
}

/** What is open behind a line, and the most that was open within it. */
interface Count {
  open: number;
  deepest: number;
}

function countBrackets(line: string, before: number): Count {
  let open = before;
  let deepest = before;
  for (const character of line) {
    if (character === '[' || character === '{') open += 1;
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
    deepest = Math.max(deepest, open);
  }
  return { open, deepest };
}

/** Marks of emphasis that are open behind a line: those before a word open, those behind one close, others close what is open. */
function countEmphasis(line: string, before: number): Count {
  let open = before;
  let deepest = before;
  for (const { 0: marks, index } of line.matchAll(/[*_]+/g)) {
    const [left, right] = [line.charAt(index - 1), line.charAt(index + marks.length)];
    const isBehindWord = /[\p{L}\p{N}]/u.test(left);
    const isBeforeWord = /[\p{L}\p{N}]/u.test(right);
    const closes = /\S/.test(left) && (isBehindWord === isBeforeWord ? open > 0 : isBehindWord);
    if (closes || !/\S/.test(right)) open = Math.max(0, open - (closes ? marks.length : 0));
    else open += marks.length;
    deepest = Math.max(deepest, open);
  }
  return { open, deepest };
}

function countContainers(line: string, before: number): number {
  if (/^:{3,}[A-Za-z]/.test(line)) return before + 1;
  return /^:{3,}[ \t]*$/.test(line) ? Math.max(0, before - 1) : before;
}

function refuse(message: string): { ok: false; finding: Finding } {
  return { ok: false, finding: { rule: 'file/content', message } };
}
