import { z } from 'zod';
import { addressField, dateField, groundsFields, idField, idsField } from './data-field.ts';

/** A number of days, as far as the dates give it. */
const dayCountSchema = z
  .object({ least: z.int(), most: z.int() })
  .meta({ id: 'DayCount', description: 'A number of days: at least so many, at most so many.' });

/** An event in the data of its story. */
export const eventDataSchema = z
  .object({
    id: idField('Its id in the story.'),
    url: addressField('Its place on the timeline.'),
    report: idField('The report that states it.'),
    title: z.string().describe('What happened.'),
    on: dateField('When.'),
    asPrinted: z.string().nullable().describe('The source’s own words for an imprecise date.'),
    place: z.string().nullable().describe('Where.'),
    ...groundsFields,
  })
  .meta({ id: 'Event', description: 'Something that happened, or is said to have.' });

const outcomeDataSchema = z
  .object({
    report: idField('The report whose word it is.'),
    as: groundsFields.standing,
    on: dateField('When it was decided.'),
    sources: idsField('What that rests on.'),
    note: z.string().nullable().describe('A word of the editors.'),
    days: dayCountSchema
      .nullable()
      .describe('From the claim to this, as far as the dates tell; null where one has an open end.'),
    timeliness: z
      .object({
        kind: z.enum(['early', 'late', 'in-window', 'unclear']).describe('Where it lies to the window.'),
        days: dayCountSchema.nullable().describe('Before the window, after it, or within it those left.'),
      })
      .nullable()
      .describe('Of a forecast, how it lies to its window.'),
  })
  .meta({ id: 'Outcome', description: 'A later report’s word on a claim.' });

/** A claim in the data of its story; with `due` a forecast. */
export const claimDataSchema = z
  .object({
    id: idField('Its id in the story.'),
    url: addressField('Its place on the timeline.'),
    report: idField('The report that states it.'),
    statement: z.string().describe('What was said.'),
    by: z.string().describe('Who said it.'),
    saidOn: dateField('When.'),
    due: dateField('When it is to come true: this makes it a forecast.').nullable(),
    ...groundsFields,
    outcomes: z
      .array(outcomeDataSchema)
      .describe('What reports have said of it since; the last word counts.'),
  })
  .meta({ id: 'Claim', description: 'A statement by someone; with `due` a forecast.' });

export type EventData = z.infer<typeof eventDataSchema>;
export type ClaimData = z.infer<typeof claimDataSchema>;
export type OutcomeData = z.infer<typeof outcomeDataSchema>;
