import { z } from 'zod';
import { expecting } from './expected.ts';
import { lineSchema, webAddressSchema } from './text.ts';

/** content/authors/<id>.yml: who writes reports. */
export const authorSchema = z.strictObject({
  /** The name in the byline. */
  name: lineSchema(),
  /** What they do. */
  role: lineSchema().optional(),
  /** A page about them. */
  url: webAddressSchema.optional(),
  /** person or desk; machine-readable data names a person only where one is named as such, so that without it a byline is a desk. */
  kind: expecting('person or desk', z.enum(['person', 'desk'])).optional(),
});

/** An author as authored. */
export type Author = z.infer<typeof authorSchema>;
