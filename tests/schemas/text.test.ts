import { expect, test } from 'vitest';
import { lineSchema, paragraphsSchema } from '../../src/schemas/text.ts';
import { refusalsOf } from './refusals.ts';

const type = [': frontmatter/type'];
const length = [': frontmatter/length'];

test.each<[name: string, text: string, line: string[], paragraphs: string[]]>([
  ['words', 'A text, “quoted” – 小米 😀', [], []],
  ['an emoji of several code points', '👩🏽‍🚒', [], []],
  ['a zero-width joiner and a soft hyphen', 'a\u200db\u00adc', [], []],
  ['a closed isolate', 'a\u2067b\u2069c', [], []],
  ['a closed embedding', 'a\u202bb\u202cc', [], []],
  ['marks of direction', 'a\u200eb\u200fc', [], []],
  ['nothing', '', length, length],
  ['blanks', ' \t\n', length, length],
  ['line ends', 'a\nb\r\nc', type, []],
  ['a line separator', 'a\u2028b', type, []],
  ['a tab', 'a\tb', type, []],
  ['a null', 'a\u0000b', type, type],
  ['an escape of terminals', 'a\u001b[31mb', type, type],
  ['a control of C1', 'a\u009bb', type, type],
  ['a delete', 'a\u007fb', type, type],
  ['a high surrogate alone', 'a\ud83d', type, type],
  ['a low surrogate alone', '\ude00b', type, type],
  ['an open override', 'a\u202eb', type, type],
  ['an open isolate', 'a\u2066b', type, type],
  ['an isolate closed as an embedding', 'a\u2067b\u202cc', type, type],
  ['an isolate closed in the next paragraph', 'a\u2067b\nc\u2069', type, type],
])('judges a text of %s', (_name, text, line, paragraphs) => {
  expect(refusalsOf(lineSchema(), text)).toEqual(line);
  expect(refusalsOf(paragraphsSchema(), text)).toEqual(paragraphs);
});

test.each([5, true, null, ['a'], { a: 1 }])('refuses %j for a text', (value) => {
  expect(refusalsOf(lineSchema(), value)).toEqual(type);
});
