import { z } from 'zod';
import { mappingOf } from './record.ts';
import {
  languageSchema,
  lineSchema,
  mailAddressSchema,
  paragraphsSchema,
  referenceSchema,
  siteAddressSchema,
  timeZoneSchema,
} from './text.ts';

/** content/site.yml: the publication as a whole. */
export const siteSchema = z.strictObject({
  /** The name of the publication. */
  name: lineSchema(),
  /** Where it is published; the environment's SITE_URL overrides it. */
  url: siteAddressSchema,
  /** The language it is written in (BCP 47). */
  language: languageSchema,
  /** Where a bare date begins and ends (IANA). */
  timezone: timeZoneSchema,
  /** What it is, in a sentence or two. */
  description: paragraphsSchema(),
  /** Who publishes it: the id of a file in content/publishers. */
  publisher: referenceSchema,
  /** Where readers write to. */
  contact: mailAddressSchema.optional(),
  /** Its principles: the kind of policy and the id of the page that states it. */
  policies: mappingOf('policies and the ids of their pages', referenceSchema).optional(),
});

/** content/site.yml as authored. */
export type Site = z.infer<typeof siteSchema>;
