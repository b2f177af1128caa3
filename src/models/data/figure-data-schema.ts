import { z } from 'zod';
import { addressField, groundsFields, idField } from './data-field.ts';

const unitDataSchema = z
  .object({
    kind: z.enum(['measure', 'money', 'count']),
    symbol: z.string().describe('As printed: kWh; of money the ISO 4217 code; of a count the counted thing.'),
    ucum: z.string().nullable().describe('Its code in https://ucum.org.'),
    cefact: z.string().nullable().describe('Its code in UN/CEFACT Recommendation 20.'),
  })
  .meta({ id: 'Unit', description: 'What a number counts.' });

/** A plain decimal. */
function decimal(description: string) {
  return z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .describe(description);
}

const quantityFields = {
  text: z.string().describe('As printed.'),
  comparator: z.enum(['≥', '≤', '>', '<', '~']).nullable().describe('Before the number.'),
  number: decimal('With the decimals that were printed: 139 and 139.0 differ.'),
  tolerance: decimal('The n of `number ± n`.').nullable(),
  upTo: decimal('The b of a range `a–b`.').nullable(),
  unit: unitDataSchema,
  interval: z
    .object({
      low: decimal('The least.').nullable(),
      high: decimal('The greatest.').nullable(),
    })
    .describe('Every value that it may mean, in its unit; null is no bound.'),
};

const qualifiersField = z
  .record(z.string(), z.string())
  .describe('What it holds for, by qualifier: {"cycle": "CLTC"}.');

const valueDataSchema = z
  .object({
    report: idField('The report that states it.'),
    subject: idField('The id by which that report calls the subject.'),
    ...quantityFields,
    ...groundsFields,
    decidedBy: z
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'The place in the same `values` of what confirms, supersedes or disputes it; null where it stands by itself.',
      ),
  })
  .meta({ id: 'Value', description: 'A figure as a report states it.' });

/** The values that one property of one subject had under the same qualifiers. */
export const historyDataSchema = z
  .object({
    subject: idField('The id that the subject has today.'),
    property: idField('What is measured.'),
    label: z.string().describe('What the property is called.'),
    url: addressField('Its place on the spec sheet.'),
    qualifiers: qualifiersField,
    unit: unitDataSchema.describe('That of the property; a value may be in another of its dimension.'),
    current: z.int().nonnegative().describe('The place in `values` of what holds today.'),
    rivals: z
      .array(z.int().nonnegative())
      .describe('The places of others on the same basis that dispute it.'),
    values: z.array(valueDataSchema).min(1).describe('In the order in which they were reported.'),
  })
  .meta({
    id: 'History',
    description: 'The values that one property of one subject had under the same qualifiers.',
  });

/** A value that a relation gives. */
export const derivedDataSchema = z
  .object({
    subject: idField('The id that the subject has today.'),
    property: idField('What is worked out.'),
    qualifiers: qualifiersField,
    relation: z.string().describe('energy = rated-voltage * charge'),
    operands: z
      .array(z.object({ figure: z.int().nonnegative(), value: z.int().nonnegative() }))
      .describe('The values on its right side: their place in `figures`, and in the `values` there.'),
    ...quantityFields,
  })
  .meta({ id: 'Derived', description: 'A value that a relation between properties gives.' });

export type UnitData = z.infer<typeof unitDataSchema>;
export type ValueData = z.infer<typeof valueDataSchema>;
export type QuantityData = Pick<ValueData, keyof typeof quantityFields>;
export type HistoryData = z.infer<typeof historyDataSchema>;
export type DerivedData = z.infer<typeof derivedDataSchema>;
