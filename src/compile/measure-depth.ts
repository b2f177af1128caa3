import { FenceTracker } from './fence-tracker.ts';

/** What a file's text is written in: YAML alone, or Markdown with YAML at its head. */
export type TextFormat = 'yaml' | 'markdown';

/**
 * How deeply the constructs of a text can nest, each kind on its own, found by counting and without parsing: the marks of block
 * quotes, lists and YAML entries at the head of a line with growing indentation, brackets and emphasis that are open in a
 * block, and containers. In YAML a blank line ends no block. Comments of YAML and fenced code nest nothing.
 */
export function measureDepth(text: string, format: TextFormat): number {
  let [deepest, brackets, emphasis, containers] = [0, 0, 0, 0];
  let indents: number[] = [];
  let isYaml = format === 'yaml';
  const fences = new FenceTracker();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (format === 'markdown' && /^---[ \t]*$/.test(line)) isYaml = index === 0;
    const isCode = !isYaml && fences.read(line);
    if (isCode) [brackets, emphasis] = [0, 0];
    if (isCode || (isYaml && /^[ \t]*#[^"']*$/.test(line))) continue;
    const head = /^(?:[ \t>]|[-+*?](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const rest = (isYaml ? dropComment(line) : line).slice(head.length);
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
    // The first mark of a line is the level of its indentation.
    deepest = Math.max(deepest, inside.deepest, containers, indents.length + Math.max(0, marks - 1));
  }
  return deepest;
}

/**
 * A line of YAML without its comment. Behind a quotation mark the line is kept: there a quotation may end that began before, in
 * which the # is no comment.
 */
function dropComment(line: string): string {
  return line.replace(/(?<![^ \t])#[^"']*/, '');
}

/** What is open behind a line, and the most that was open within it. */
interface Count {
  open: number;
  deepest: number;
}

function countBrackets(line: string, before: number): Count {
  let open = before;
  let deepest = before;
  if (!/[[\]{}]/.test(line)) return { open, deepest };
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
