import { z } from 'zod';
import type { Parsed } from '../domain/text/parsed.ts';

/** What an editor is asked to write for a value that is missing or of the wrong kind: "a quoted date such as …". */
export const expectedRegistry = z.registry<{ expected: string }>();

/** Which schemas hold dates: YAML values of theirs must be in quotation marks. */
export const dateRegistry = z.registry<{ date: true }>();

/** What a problem of ours carries inside a zod issue: its rule, and where in the text it is. */
export interface IssueParams {
  rule: string;
  offset?: number | undefined;
  length?: number | undefined;
  suggestion?: string | undefined;
}

/** The schema, with words for what it expects. */
export function expecting<Schema extends z.ZodType>(expected: string, schema: Schema): Schema {
  expectedRegistry.add(schema, { expected });
  return schema;
}

/** A string that a parser of the domain reads: gives what the parser gives; every problem it finds becomes an issue. */
export function readBy<Value>(parse: (text: string) => Parsed<Value>) {
  return z.string().transform((text, context) => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    for (const problem of parsed.problems) context.issues.push(toIssue(text, problem));
    return z.NEVER;
  });
}

/** A zod issue for a problem of ours. */
export function toIssue(input: unknown, { message, rule, ...place }: IssueParams & { message: string }) {
  const params: IssueParams = { rule, ...place };
  return { code: 'custom' as const, input, message, params, continue: true };
}
