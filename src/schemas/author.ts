import { z } from 'zod';
import { lineSchema, webAddressSchema } from './text.ts';

/** content/authors/<id>.yml: who writes reports. */
export const authorSchema = z.strictObject({
  /** The name in the byline. */
  name: lineSchema(),
  /** What they do. */
  role: lineSchema().optional(),
  /** A page about them. */
  url: webAddressSchema.optional(),
});

/** An author as authored. */
export type Author = z.infer<typeof authorSchema>;
