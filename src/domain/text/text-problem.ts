import type { TextProblem } from './parsed.ts';

/**
 * The first character that a text may not hold, as a problem: controls, lone surrogates, line ends where one line is
 * meant, and directional formatting that is opened and not closed in its paragraph (Unicode Bidirectional Algorithm, UAX #9;
 * left open, it would turn the direction of everything after it).
 */
export function findTextProblem(text: string, lines: 'one' | 'many'): TextProblem | undefined {
  if (/^[ -~]*$/.test(text)) return undefined;
  for (const { pattern, found, fix } of unwanted[lines]) {
    const match = pattern.exec(text);
    if (match) {
      return { message: `Found ${found(match[0])}; ${fix}.`, offset: match.index, length: match[0].length };
    }
  }
  return findOpenBidi(text);
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const control = {
  // But for the tab and the ends of lines, which have rules of their own.
  pattern: /(?![\t\n\r\u0085])\p{Cc}/u,
  found: (character: string) => `the control character ${codePoint(character)}`,
  fix: 'remove it',
};
const surrogate = {
  pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  found: (character: string) => `half of a character (${codePoint(character)})`,
  fix: 'write the character itself',
};
const lineEnd = {
  pattern: /[\n\r\u0085\u2028\u2029]/,
  found: () => 'a line end in a text of one line',
  fix: 'write it on one line, or fold it with >-',
};
const tab = {
  pattern: /\t/,
  found: () => 'a tab in a text of one line',
  fix: 'write a blank',
};
const unwanted = { one: [control, surrogate, lineEnd, tab], many: [control, surrogate] };

const embedding = /[\u202a\u202b\u202d\u202e]/;
const isolate = /[\u2066-\u2068]/;

function findOpenBidi(text: string): TextProblem | undefined {
  if (!/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(text)) return undefined;
  let open: { offset: number; closes: string }[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (embedding.test(character)) open.push({ offset, closes: '\u202c' });
    else if (isolate.test(character)) open.push({ offset, closes: '\u2069' });
    else if (character === '\u202c' && open.at(-1)?.closes === character) open.pop();
    else if (character === '\u2069') {
      const start = open.findLastIndex(({ closes }) => closes === character);
      if (start >= 0) open = open.slice(0, start);
    } else if (/[\n\r\u0085\u2029]/.test(character) && open.length > 0) break;
  }
  const first = open[0];
  if (!first) return undefined;
  const name = codePoint(text.charAt(first.offset));
  return {
    message: `Found the directional control ${name}, which is never closed; close it or remove it.`,
    offset: first.offset,
    length: 1,
  };
}
