import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printGithub } from '../../src/diagnostics/print-github.ts';
import { printJson } from '../../src/diagnostics/print-json.ts';
import { printText } from '../../src/diagnostics/print-text.ts';

const misspelt: Diagnostic = {
  path: 'content/stories/car/first.md',
  line: 7,
  column: 1,
  endLine: 7,
  endColumn: 6,
  severity: 'error',
  rule: 'frontmatter/unknown-key',
  message: 'Unknown key "topic"; did you mean "topics"?',
  suggestion: 'topics',
};

const awkward: Diagnostic = {
  path: 'content/50%, all: of it.md',
  line: 8,
  column: 3,
  endLine: 10,
  endColumn: 4,
  severity: 'warning',
  rule: 'prose/heading-order',
  message: '100% wrong, see: here::\r\nand %0A',
};

test('prints one line for each finding as text', () => {
  expect(printText([misspelt, awkward])).toBe(
    'content/stories/car/first.md:7:1  error  Unknown key "topic"; did you mean "topics"?  frontmatter/unknown-key\n' +
      'content/50%, all: of it.md:8:3  warning  100% wrong, see: here::\r\nand %0A  prose/heading-order\n',
  );
});

test('prints one array as JSON, with the suggestion where there is one', () => {
  expect(printJson([misspelt, awkward])).toBe(`[
  {
    "path": "content/stories/car/first.md",
    "line": 7,
    "column": 1,
    "endLine": 7,
    "endColumn": 6,
    "severity": "error",
    "rule": "frontmatter/unknown-key",
    "message": "Unknown key \\"topic\\"; did you mean \\"topics\\"?",
    "suggestion": "topics"
  },
  {
    "path": "content/50%, all: of it.md",
    "line": 8,
    "column": 3,
    "endLine": 10,
    "endColumn": 4,
    "severity": "warning",
    "rule": "prose/heading-order",
    "message": "100% wrong, see: here::\\r\\nand %0A"
  }
]
`);
});

test('prints workflow commands for GitHub, escaping what would end a property or a line', () => {
  expect(printGithub([misspelt, awkward])).toBe(
    '::error file=content/stories/car/first.md,line=7,col=1,endColumn=6,title=frontmatter/unknown-key::Unknown key "topic"; did you mean "topics"?\n' +
      '::warning file=content/50%25%2C all%3A of it.md,line=8,endLine=10,title=prose/heading-order::100%25 wrong, see: here::%0D%0Aand %250A\n',
  );
});

test('prints nothing, or an empty array, of no findings', () => {
  expect([printText([]), printJson([]), printGithub([])]).toEqual(['', '[]\n', '']);
});
