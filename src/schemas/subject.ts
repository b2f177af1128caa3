import { z } from 'zod';
import { basisSchema, groundsShape, requireSources } from './basis.ts';
import { expecting } from './expected.ts';
import { declarationsOf } from './record.ts';
import { lineSchema, referenceSchema } from './text.ts';

/** A thing that has figures, under the name that this report gives it. */
const namedSubjectSchema = expecting(
  'a subject with the key name',
  requireSources(
    z.strictObject({
      /** What it is called. */
      name: lineSchema(),
      basis: basisSchema.optional(),
      sources: groundsShape.sources,
    }),
    true,
  ),
);

/** The statement that a subject is the same as another. */
const sameSubjectSchema = expecting(
  'a subject with the keys sameAs, basis and sources',
  requireSources(
    z.strictObject({
      /** The id of the subject that it is, which is not itself the same as a third. */
      sameAs: referenceSchema,
      name: lineSchema().optional(),
      ...groundsShape,
    }),
  ),
);

/** Subjects by id. */
export const subjectsSchema = declarationsOf(
  'subjects by id',
  z.union([namedSubjectSchema, sameSubjectSchema]),
);
