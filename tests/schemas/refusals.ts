import type { z } from 'zod';
import { toFindings } from '../../src/compile/issue-finding.ts';

/** What a shape refuses in a value: `path: rule`, the path of keys and indexes with points between them. */
export function refusalsOf(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return toFindings(schema, value, parsed.error.issues).map(({ where, rule, message }) => {
    const pointer = 'pointer' in where ? where.pointer : [];
    // A missing key is told at its parent; here its name says more.
    const missing = rule === 'frontmatter/missing' ? /"(.*?)"/.exec(message)?.[1] : undefined;
    return `${[...pointer, ...(missing === undefined ? [] : [missing])].join('.')}: ${rule}`;
  });
}
