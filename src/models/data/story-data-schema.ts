import { z } from 'zod';
import { addressField, groundsFields, idField } from './data-field.ts';
import { derivedDataSchema, historyDataSchema } from './figure-data-schema.ts';
import { reportDataSchema, sourceDataSchema } from './report-data-schema.ts';
import { claimDataSchema, eventDataSchema } from './statement-data-schema.ts';

const publisherDataSchema = z
  .object({
    id: idField('Its id.'),
    name: z.string(),
    kind: z
      .string()
      .describe('agency, newspaper, trade, broadcaster, company, regulator, platform, community.'),
    url: z.string().nullable().describe('Its own front page.'),
  })
  .meta({ id: 'Publisher', description: 'Who publishes sources.' });

const samenessDataSchema = z
  .object({
    report: idField('The report that says so.')
      .nullable()
      .describe('Null where the story does from the start.'),
    subject: idField('The subject.'),
    sameAs: idField('The subject that it is.'),
    basis: groundsFields.basis,
    sources: groundsFields.sources,
  })
  .meta({ id: 'Sameness', description: 'The finding that a subject is another that already has a name.' });

/** /<story>/data.json: the one place that says what is in it, for our types and for the JSON Schema that is published. */
export const storyDataSchema = z
  .object({
    $schema: addressField('The address of this schema.'),
    format: z
      .literal(1)
      .describe(
        'The version of this shape. It changes when a key goes or changes its meaning, not when one is added.',
      ),
    id: idField('The story.'),
    title: z.string(),
    summary: z.string(),
    url: addressField('The page of the story.'),
    language: z.string().describe('The language of the editors’ words: BCP 47.'),
    reports: z.array(reportDataSchema).describe('In the order in which they came out.'),
    publishers: z.array(publisherDataSchema).describe('Who publishes the sources, by id.'),
    sources: z.array(sourceDataSchema),
    events: z.array(eventDataSchema),
    claims: z.array(claimDataSchema),
    subjects: z
      .array(z.object({ id: idField('Its id.'), name: z.string() }))
      .describe('What the subjects of figures are called today.'),
    samenesses: z.array(samenessDataSchema),
    figures: z.array(historyDataSchema),
    derived: z
      .array(derivedDataSchema)
      .describe('What the relations between properties give, from figures of the story.'),
  })
  .meta({
    title: 'A story',
    description:
      'Everything that a story holds on the day on which it was built. References are ids, addresses are full ones. What is not known is null; every key is always there, and others may come.',
  });

/**
 * Everything that a story holds on the day of the edition. References are ids, addresses are full ones, days that may be imprecise
 * are EDTF (ISO 8601-2), instants RFC 3339 in UTC. What is not known is null; every key is always there.
 */
export type StoryData = z.infer<typeof storyDataSchema>;
