import { z } from 'zod';
import { addressField, dateField, dayField, idField, idsField, timestampField } from './data-field.ts';

/** A published mistake and what replaced it. */
const correctionDataSchema = z
  .object({
    url: addressField('Its place on the article.'),
    on: dateField('When it was corrected.'),
    field: z.string().describe('The path to it in the report as its editors write it.'),
    label: z.string().describe('The same in words.'),
    was: z.string().describe('What was published.'),
    now: z.string().describe('What replaced it.'),
    why: z.string().describe('How the mistake came about.'),
  })
  .meta({ id: 'Correction', description: 'A published mistake and what replaced it.' });

/** A report in the data of its story. */
export const reportDataSchema = z
  .object({
    id: idField('Its id in the story.'),
    url: addressField('Its article.'),
    title: z.string().describe('Its headline.'),
    description: z.string().describe('What it says, in a sentence.'),
    kind: z.string().describe('report, analysis, background or opinion; others may come.'),
    published: timestampField('When it was published.'),
    updated: timestampField('When it was added to or corrected.').nullable(),
    outOn: dayField('The day on which it came out, in the time zone of the newsroom.'),
    authors: idsField('Who wrote it.'),
    corrections: z.array(correctionDataSchema).describe('In the order of the report.'),
  })
  .meta({ id: 'Report', description: 'A dated report, published once.' });

/** A document or utterance in the data of its story. */
export const sourceDataSchema = z
  .object({
    id: idField('Its id in the story.'),
    listedAt: addressField('Where the site lists it.'),
    report: idField('The report that brought it in.'),
    publisher: idField('Who published it: one of `publishers`.'),
    kind: z
      .string()
      .describe(
        'official, filing, statement, interview, agency, press, social, leak, image, analysis or aggregator.',
      ),
    title: z.string().describe('Its own title; where it has none, a description in square brackets.'),
    // As authored: it may hold characters that the format "uri" does not.
    url: z
      .string()
      .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//)
      .nullable()
      .describe('Its own address.'),
    published: dateField('When it was published.').nullable(),
    accessed: dateField('When the editors read it.').nullable(),
    language: z.string().nullable().describe('The language it is written in: BCP 47.'),
    quote: z
      .object({
        exact: z.string().describe('The words to the letter.'),
        prefix: z.string().nullable().describe('Words just before them.'),
        suffix: z.string().nullable().describe('Words just after them.'),
      })
      .nullable()
      .describe('A few of its words.'),
    derivedFrom: idsField('The sources that it repeats.'),
    roots: idsField('The sources at the root of those, or itself: only they count as independent.'),
  })
  .meta({ id: 'Source', description: 'A document or utterance that the story relies on.' });

export type ReportData = z.infer<typeof reportDataSchema>;
export type SourceData = z.infer<typeof sourceDataSchema>;
