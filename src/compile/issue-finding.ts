import { z } from 'zod';
import type { RuleId } from '../diagnostics/rule.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { expectedRegistry, type IssueParams } from '../schemas/expected.ts';
import { chooseOption, findSchemaAt, keysOf } from '../schemas/schema-at.ts';
import type { Finding, Pointer } from '../diagnostics/finding.ts';

type Issue = z.core.$ZodIssue;

/** What zod found in a file, in an editor's words, each at its spot. */
export function toFindings(
  schema: z.core.$ZodType,
  input: unknown,
  issues: readonly Issue[],
): Omit<Finding, 'path'>[] {
  return issues.flatMap((issue) => toFinding(schema, input, issue));
}

function toFinding(schema: z.core.$ZodType, input: unknown, issue: Issue): Omit<Finding, 'path'>[] {
  const pointer = issue.path as Pointer;
  const expected = describe(findSchemaAt(schema, pointer, input));
  const value = readAt(input, pointer);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(pointer, issue.keys, keysOf(findSchemaAt(schema, pointer, input)));
    case 'invalid_union': {
      const chosen = issue.errors[chooseUnionBranch(schema, input, pointer)] ?? [];
      if (value === undefined || chosen.length === 0) break;
      return toFindings(
        schema,
        input,
        chosen.map((each) => ({ ...each, path: [...pointer, ...each.path] })),
      );
    }
    case 'invalid_value': {
      if (value === undefined || typeof value !== 'string') break;
      const words = issue.values.map(String);
      const suggestion = findSuggestion(value, words);
      const message = `Found "${value}", expected one of ${words.join(', ')}${formatSuggestion(suggestion) || '.'}`;
      return [{ rule: 'frontmatter/type', message, suggestion, where: { pointer, at: 'value' } }];
    }
    case 'too_small':
      return [
        {
          rule: 'frontmatter/length',
          message: `Found an empty list, expected ${expected}; leave the key out or fill it.`,
          where: { pointer, at: 'value' },
        },
      ];
    case 'custom': {
      const { rule, suggestion } = (issue.params ?? {}) as unknown as IssueParams;
      if (rule === 'frontmatter/missing') break;
      // A wrong value is reported at its first character; an id that is declared is a key with a record behind it.
      const isKey =
        rule === 'id/invalid' && findSchemaAt(schema, pointer.slice(0, -1), input) instanceof z.ZodRecord;
      const where = { pointer, at: isKey ? ('key' as const) : ('value' as const) };
      return [{ rule: rule as RuleId, message: issue.message, suggestion, where }];
    }
    default:
  }
  if (value === undefined) return [missing(pointer, expected)];
  return [
    {
      rule: 'frontmatter/type',
      message: `Found ${nameKind(value)}, expected ${expected}.`,
      where: { pointer, at: 'value' },
    },
  ];
}

function missing(pointer: Pointer, expected: string): Omit<Finding, 'path'> {
  const key = String(pointer.at(-1) ?? '');
  const parent = pointer.slice(0, -1);
  const inList = typeof parent.at(-1) === 'number';
  return {
    rule: 'frontmatter/missing',
    message: `The key "${key}" is missing; add it with ${expected}.`,
    where: { pointer: parent, at: inList ? 'value' : 'key' },
  };
}

function unknownKeys(
  pointer: Pointer,
  keys: readonly string[],
  known: readonly string[],
): Omit<Finding, 'path'>[] {
  return keys.map((key) => {
    const suggestion = findSuggestion(key, known);
    const message = `Unknown key "${key}", expected one of ${known.join(', ')}${formatSuggestion(suggestion) || '.'}`;
    return {
      rule: 'frontmatter/unknown-key',
      message,
      suggestion,
      where: { pointer: [...pointer, key], at: 'key' },
    };
  });
}

function chooseUnionBranch(schema: z.core.$ZodType, input: unknown, pointer: Pointer): number {
  const parent = findSchemaAt(schema, pointer.slice(0, -1), input) as
    { def?: Record<string, unknown> } | undefined;
  const union = (parent?.def?.['valueType'] ?? parent?.def?.['element']) as
    { options?: z.core.$ZodType[] } | undefined;
  return chooseOption(union?.options ?? [], readAt(input, pointer));
}

/** In words: what an editor should write there. */
function describe(schema: z.core.$ZodType | undefined): string {
  const keys = keysOf(schema);
  const otherwise = keys.length > 0 ? `a mapping with the keys ${keys.join(', ')}` : 'another value';
  return (schema && expectedRegistry.get(schema)?.expected) ?? otherwise;
}

function readAt(input: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    input,
  );
}

function nameKind(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text "${value}"`;
  return typeof value === 'boolean'
    ? `the word ${value}, which YAML reads as yes or no`
    : `the number ${value as number}`;
}
