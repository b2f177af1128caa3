import { z } from 'zod';
import { bases, mayLackSources } from '../domain/story/basis.ts';
import { expecting, toIssue } from './expected.ts';
import { referenceSchema } from './text.ts';

/** How we know; see `bases`. */
export const basisSchema = expecting('one of the bases', z.enum(bases));

/** The two keys that every event, claim and figure has: how we know, and from whom. */
export const groundsShape = {
  /** How we know, strongest first: official, on-record, agency, press, anonymous, social, leak, inference, opinion. */
  basis: basisSchema,
  /** Ids of sources of the story; only an inference or an opinion may do without. */
  sources: expecting('a list of ids', z.array(referenceSchema)).optional(),
};

/**
 * The object schema, holding also that what is known from others names its sources.
 *
 * @param mayLeaveOut whether the key may be missing; a list that is there is then still no empty one
 */
export function requireSources<Schema extends z.ZodObject>(schema: Schema, mayLeaveOut = false): Schema {
  return schema.superRefine(
    (value, context) => {
      const { basis, sources } = value as { basis?: unknown; sources?: unknown };
      if (mayLackSources(basis)) return;
      const path = ['sources'];
      if (sources === undefined && !mayLeaveOut)
        context.addIssue({ ...toIssue(value, { rule: 'frontmatter/missing', message: '' }), path });
      if (Array.isArray(sources) && sources.length === 0)
        context.addIssue({ code: 'too_small', origin: 'array', minimum: 1, input: sources, path });
    },
    { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  );
}
