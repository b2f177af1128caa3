import { expect, test } from 'vitest';
import {
  fileStart,
  hasErrors,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
} from '../../src/diagnostics/diagnostic.ts';
import { rules } from '../../src/diagnostics/rule.ts';

const at = (path: string, line: number, column: number, rule: Diagnostic['rule'], message = 'Wrong.') =>
  toDiagnostic(path, { line, column, endLine: line, endColumn: column }, { rule, message });

test('sorts by path, line, column, rule and message, by code unit', () => {
  const sorted = [
    at('B.md', 9, 9, 'yaml/syntax'),
    at('a.md', 2, 1, 'date/invalid'),
    at('a.md', 10, 1, 'date/invalid'),
    at('a.md', 10, 2, 'date/invalid', 'One.'),
    at('a.md', 10, 2, 'date/invalid', 'Two.'),
    at('a.md', 10, 2, 'yaml/syntax', 'One.'),
    at('a.md', 10, 10, 'date/invalid'),
    at('a/b.md', 1, 1, 'date/invalid'),
    at('é.md', 1, 1, 'date/invalid'),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
});

test('tells what is found twice once', () => {
  const found = at('a.md', 1, 1, 'date/invalid');
  expect(sortDiagnostics([found, at('a.md', 1, 1, 'date/order'), { ...found }])).toHaveLength(2);
});

test('leaves the given list as it is', () => {
  const given = [at('b.md', 1, 1, 'date/invalid'), at('a.md', 1, 1, 'date/invalid')];
  sortDiagnostics(given);
  expect(given.map(({ path }) => path)).toEqual(['b.md', 'a.md']);
});

test('takes the severity from the rule', () => {
  const warnings = Object.entries(rules).filter(([, { severity }]) => severity === 'warning');
  expect(warnings.map(([rule]) => rule)).toEqual(['source/unused', 'prose/heading-order']);
  expect(at('a.md', 1, 1, 'source/unused').severity).toBe('warning');
  expect(hasErrors([at('a.md', 1, 1, 'source/unused')])).toBe(false);
  expect(hasErrors([at('a.md', 1, 1, 'source/unused'), at('a.md', 1, 1, 'source/cycle')])).toBe(true);
  expect(hasErrors([])).toBe(false);
});

test.each([
  ['found this', 'Found this.'],
  ['Really?', 'Really?'],
  ['done.', 'Done.'],
  ['  `a` is none\n', '`a` is none.'],
  ['found "a\r\nb"', 'Found "a b".'],
  ['found "\u001b[31mred\u202e"', 'Found " [31mred ".'],
  ['found 小米 😀', 'Found 小米 😀.'],
])('makes one plain sentence of %j', (message, sentence) => {
  expect(toDiagnostic('a.md', fileStart, { rule: 'yaml/syntax', message }).message).toBe(sentence);
});

test('carries a suggestion only where there is one', () => {
  const finding = { rule: 'unit/unknown', message: 'Wrong.' } as const;
  expect(toDiagnostic('a.md', fileStart, { ...finding, suggestion: undefined })).not.toHaveProperty(
    'suggestion',
  );
  expect(toDiagnostic('a.md', fileStart, { ...finding, suggestion: 'kWh' })).toHaveProperty(
    'suggestion',
    'kWh',
  );
});
