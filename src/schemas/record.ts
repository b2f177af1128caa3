import { z } from 'zod';
import { expecting } from './expected.ts';
import { idSchema } from './text.ts';

/** A mapping from the ids that it declares to their records. */
export function declarationsOf<Schema extends z.ZodType>(expected: string, schema: Schema) {
  const record = z.record(z.string(), schema).superRefine(
    (value, context) => {
      for (const id of Object.keys(value)) {
        const key = idSchema.safeParse(id);
        if (!key.success) for (const issue of key.error.issues) context.addIssue({ ...issue, path: [id] });
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  );
  return expecting(expected, record);
}

/** A mapping from ids that are declared elsewhere. */
export function mappingOf<Schema extends z.ZodType>(expected: string, schema: Schema) {
  return expecting(expected, z.record(z.string(), schema));
}
