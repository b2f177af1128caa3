import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from '../domain/dates/calendar-date.ts';
import { parseTimestamp, type Timestamp } from '../domain/dates/timestamp.ts';
import type { WrittenQuantity } from '../domain/quantities/quantity.ts';
import type { Relation } from '../domain/quantities/relation.ts';
import type { Unit } from '../domain/quantities/unit.ts';
import { dateRegistry } from '../schemas/expected.ts';
import { timestampSchema } from '../schemas/date.ts';
import { findSchemaAt, readSound } from '../schemas/schema-at.ts';
import type { Finding, Pointer } from '../diagnostics/finding.ts';
import { toFindings } from './issue-finding.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What the domain reads from a text: it is whole, or it is not there. */
type Read = CalendarDate | Timestamp | Unit | WrittenQuantity | Relation;

/** A record of which some keys may be missing, at every depth: what is left of a file when what is wrong in it is taken out. */
export type Sound<Value> = Value extends string | number | boolean | null | Read
  ? Value
  : Value extends readonly (infer Item)[]
    ? (Sound<Item> | undefined)[]
    : { [Key in keyof Value]?: Sound<Value[Key]> | undefined };

/**
 * What a file says, read by its schema: every finding, and the values that have none, so that the rules across
 * files can still check the rest. Keys at the top are in the order of the file.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlDocument,
): { value: Sound<z.infer<Schema>>; findings: Omit<Finding, 'path'>[] } {
  const input = quoteDates(schema, yaml);
  if (yaml.holdsProtoKey) input.findings.push(...removeProtoKeys(schema, input.value));
  const parsed = schema.safeParse(input.value);
  if (parsed.success) {
    const read = parsed.data as Record<string, unknown>;
    const value = Object.fromEntries(Object.keys(input.value as object).map((key) => [key, read[key]]));
    return { value: value as Sound<z.infer<Schema>>, findings: input.findings };
  }
  // A date without quotation marks is reported once, as that.
  const reported = new Set(input.findings.map(pointerOf));
  const findings = toFindings(schema, input.value, parsed.error.issues).filter(
    (finding) => !reported.has(pointerOf(finding)),
  );
  for (const { where, rule } of findings) {
    if ('pointer' in where && where.at === 'value' && rule !== 'frontmatter/missing')
      empty(input.value, where.pointer);
  }
  return {
    value: (isObject(input.value) ? readSound(schema, input.value) : {}) as Sound<z.infer<Schema>>,
    findings: [...input.findings, ...findings],
  };
}

/** The input with every unquoted date as its text, and a finding for each. */
function quoteDates(
  schema: z.ZodType,
  yaml: YamlDocument,
): { value: unknown; findings: Omit<Finding, 'path'>[] } {
  const findings: Omit<Finding, 'path'>[] = [];
  const value = yaml.value;
  for (const { pointer, text } of yaml.plainScalars(/^(?:\d{4}(?!\d)|\.\.\/)/)) {
    const found = findSchemaAt(schema, pointer, value);
    if (!found || !dateRegistry.has(found)) continue;
    replace(value, pointer, text);
    const parsed = found === timestampSchema ? parseTimestamp(text) : parseCalendarDate(text);
    const [problem] = parsed.ok ? [] : parsed.problems;
    const fix = problem ? `quote it and mend it: ${problem.message}` : `write "${text}".`;
    findings.push({
      rule: 'date/unquoted',
      message: `The date ${text} stands without quotation marks, and YAML may turn it into another; ${fix}`,
      suggestion: problem ? undefined : `"${text}"`,
      where: { pointer, at: 'value' },
    });
  }
  return { value: value ?? {}, findings };
}

/** The key `__proto__`, which zod passes over in a mapping from ids, taken out, with a finding for each: it is no id. */
function removeProtoKeys(schema: z.ZodType, input: unknown): Omit<Finding, 'path'>[] {
  const findings: Omit<Finding, 'path'>[] = [];
  const walk = (value: unknown, pointer: Pointer): void => {
    if (!isObject(value)) return;
    if (Object.hasOwn(value, '__proto__') && findSchemaAt(schema, pointer, input) instanceof z.ZodRecord) {
      Reflect.deleteProperty(value, '__proto__');
      const message = '"__proto__" is no id; expected 1 to 80 lower case letters, digits and hyphens.';
      findings.push({
        rule: 'id/invalid',
        message,
        where: { pointer: [...pointer, '__proto__'], at: 'key' },
      });
    }
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...pointer, Array.isArray(value) ? Number(key) : key]);
  };
  walk(input, []);
  return findings;
}

function pointerOf({ where }: Pick<Finding, 'where'>): string {
  return JSON.stringify('pointer' in where ? where.pointer : []);
}

function replace(input: unknown, pointer: Pointer, value: unknown): void {
  const parent = parentOf(input, pointer);
  const key = pointer.at(-1);
  if (parent && key !== undefined) parent[key] = value;
}

/** Empties a value but keeps its key: what is declared badly is declared all the same, and its uses are no further findings. */
function empty(input: unknown, pointer: Pointer): void {
  replace(input, pointer, undefined);
}

function parentOf(input: unknown, pointer: Pointer): Record<string | number, unknown> | undefined {
  let at = input;
  for (const step of pointer.slice(0, -1))
    at = isObject(at) ? (at as Record<string, unknown>)[step] : undefined;
  return isObject(at) ? (at as Record<string | number, unknown>) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
