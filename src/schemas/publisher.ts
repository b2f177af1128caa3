import { z } from 'zod';
import { expecting } from './expected.ts';
import { lineSchema, webAddressSchema } from './text.ts';

/** What kind of house a publisher is. */
export const publisherKinds = [
  'agency',
  'newspaper',
  'trade',
  'broadcaster',
  'company',
  'regulator',
  'platform',
  'community',
] as const;

/** content/publishers/<id>.yml: who publishes sources. */
export const publisherSchema = z.strictObject({
  /** Its name. */
  name: lineSchema(),
  /** Its own front page. */
  url: webAddressSchema.optional(),
  /** agency, newspaper, trade, broadcaster, company, regulator, platform or community. */
  kind: expecting('one of the kinds of publishers', z.enum(publisherKinds)),
});

/** A publisher as authored. */
export type Publisher = z.infer<typeof publisherSchema>;
