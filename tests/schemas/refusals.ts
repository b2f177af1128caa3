import type { z } from 'zod';
import { toFaults } from '../../src/compile/issue-fault.ts';

/** What a shape refuses in a value: `path: rule`, the path of keys and indexes with points between them. */
export function refusalsOf(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return toFaults(schema, value, parsed.error.issues).map((fault) => {
    const pointer = 'spot' in fault ? fault.spot.pointer : [];
    // A missing key is told at its parent; here its name says more.
    const missing = fault.rule === 'frontmatter/missing' ? /"(.*?)"/.exec(fault.message)?.[1] : undefined;
    return `${[...pointer, ...(missing === undefined ? [] : [missing])].join('.')}: ${fault.rule}`;
  });
}
