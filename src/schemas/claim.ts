import { z } from 'zod';
import { claimOutcomes, forecastOutcomes } from '../domain/story/claim-outcome.ts';
import { groundsShape, requireSources } from './basis.ts';
import { calendarDateSchema } from './date.ts';
import { expecting } from './expected.ts';
import { lineSchema, paragraphsSchema, referencesSchema } from './text.ts';

/** A statement by someone; with `due` a forecast. */
export const claimSchema = expecting(
  'a claim with the keys statement, by, saidOn, basis and sources',
  requireSources(
    z.strictObject({
      /** What is claimed, as a sentence in the editors' words. */
      statement: paragraphsSchema(),
      /** Who says so. */
      by: lineSchema(),
      /** When it was said. */
      saidOn: calendarDateSchema,
      /** The window in which it is to come true; makes the claim a forecast. */
      due: calendarDateSchema.optional(),
      ...groundsShape,
    }),
  ),
);

/** A later report's word on an earlier claim. */
export const outcomeSchema = expecting(
  'an outcome with the keys as, on and sources',
  z.strictObject({
    /** met or missed for a forecast; confirmed, disputed or denied for another claim. */
    as: expecting('a word for what became of a claim', z.enum([...forecastOutcomes, ...claimOutcomes])),
    /** When it was decided. */
    on: calendarDateSchema,
    /** On whose word. */
    sources: referencesSchema,
    /** What a reader should know about it. */
    note: paragraphsSchema().optional(),
  }),
);
