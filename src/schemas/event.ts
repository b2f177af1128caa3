import { z } from 'zod';
import { groundsShape, requireSources } from './basis.ts';
import { calendarDateSchema } from './date.ts';
import { expecting } from './expected.ts';
import { lineSchema } from './text.ts';

/** Something that happened, or is said to have, with its date. */
export const eventSchema = expecting(
  'an event with the keys on, title, basis and sources',
  requireSources(
    z.strictObject({
      /** When it happened, no more precisely than the source says. */
      on: calendarDateSchema,
      /** The source's own words for an imprecise date: "earlier this month". */
      asPrinted: lineSchema().optional(),
      /** What happened, in a line. */
      title: lineSchema(),
      /** Where. */
      place: lineSchema().optional(),
      ...groundsShape,
    }),
  ),
);
