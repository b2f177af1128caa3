import { z } from 'zod';
import { calendarDateSchema } from './date.ts';
import { expecting } from './expected.ts';
import { languageSchema, lineSchema, paragraphsSchema, referenceSchema, webAddressSchema } from './text.ts';

/** What kind of document or utterance a source is. */
export const sourceKinds = [
  'official',
  'filing',
  'statement',
  'interview',
  'agency',
  'press',
  'social',
  'leak',
  'image',
  'analysis',
  'aggregator',
] as const;

/** A few words of a source, for a link to the very passage (URL Fragment Text Directives, WICG). */
export const quoteSchema = expecting(
  'a quotation with the key exact',
  z.strictObject({
    /** The words themselves, to the letter. */
    exact: paragraphsSchema(),
    /** Words just before them, where they occur more than once. */
    prefix: paragraphsSchema().optional(),
    /** Words just after them. */
    suffix: paragraphsSchema().optional(),
  }),
);

/** One document or utterance that a report relies on. */
export const sourceSchema = expecting(
  'a source with the keys publisher, kind and title',
  z.strictObject({
    /** Who published it: the id of a file in content/publishers. */
    publisher: referenceSchema,
    /** What it is: official, filing, statement, interview, agency, press, social, leak, image, analysis, aggregator. */
    kind: expecting('one of the kinds of sources', z.enum(sourceKinds)),
    /** Its own title; where it has none, a description in square brackets. */
    title: lineSchema(),
    /** Its address, http or https. */
    url: webAddressSchema.optional(),
    /** When it was published, as precisely as is known. */
    published: calendarDateSchema.optional(),
    /** When the editors read it. */
    accessed: calendarDateSchema.optional(),
    /** The language it is written in (BCP 47). */
    language: languageSchema.optional(),
    quote: quoteSchema.optional(),
    /** Sources that it repeats; only those at the root of this count as independent. */
    derivedFrom: expecting('a list of ids of sources', z.array(referenceSchema).min(1)).optional(),
  }),
);
