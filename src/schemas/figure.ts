import { z } from 'zod';
import { readQuantity } from '../domain/quantities/quantity.ts';
import { groundsShape, requireSources } from './basis.ts';
import { expecting, toIssue } from './expected.ts';
import { mappingOf } from './record.ts';
import { lineSchema } from './text.ts';

/** A number with a unit as printed; which unit it must compare with, the property says. A bare YAML number has lost its unit. */
const valueSchema = expecting(
  'a number with a unit such as 726.7 V',
  z.preprocess((value, context) => {
    if (typeof value !== 'number') return value;
    const message = `Found ${value} without a unit, expected a number with its unit such as 726.7 V.`;
    context.issues.push(toIssue(value, { rule: 'quantity/invalid', message }));
    return String(value);
  }, lineSchema().transform(readQuantity)),
);

/** One quantity of one subject, from one source. */
export const figureSchema = expecting(
  'a figure with the keys value, basis and sources',
  requireSources(
    z.strictObject({
      /** `[≥ ≤ > < ~] number unit`, `number ± n unit` or `a–b unit`, with the decimals as printed. */
      value: valueSchema,
      /** What the value holds for, by the property's qualifiers: `{ cycle: CLTC }`. */
      qualifiers: mappingOf('qualifiers and their values', lineSchema()).optional(),
      ...groundsShape,
    }),
  ),
);

/** Figures by subject and property; a property may have several, apart by qualifiers or sources. */
export const figuresSchema = mappingOf(
  'figures by subject and property',
  mappingOf(
    'figures by property',
    z.union([figureSchema, expecting('a list of figures', z.array(figureSchema).min(1))]),
  ),
);
