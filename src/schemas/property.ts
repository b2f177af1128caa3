import { z } from 'zod';
import { parseRelation } from '../domain/quantities/relation.ts';
import { parsePropertyUnit } from '../domain/quantities/unit.ts';
import { expecting, readBy } from './expected.ts';
import { declarationsOf } from './record.ts';
import { idSchema, lineSchema, paragraphsSchema } from './text.ts';

/** What can be measured. */
const propertySchema = expecting(
  'a property with the keys label and unit',
  z.strictObject({
    /** What it is called in a spec sheet: "Rated voltage". */
    label: lineSchema(),
    /** A unit of the table (kWh), a currency (CNY), or what is counted (parking spaces). */
    unit: expecting(
      'a unit such as kWh, a currency such as CNY, or a thing that is counted',
      readBy(parsePropertyUnit),
    ),
    /** What it means, for readers. */
    description: paragraphsSchema().optional(),
    /** What its figures must say beside the value: [cycle]. */
    qualifiers: expecting('a list of ids such as [cycle]', z.array(idSchema)).optional(),
  }),
);

/** content/properties/<group>.yml: properties, and the relations that physics holds between them. */
export const propertyGroupSchema = z.strictObject({
  properties: declarationsOf('properties by id', propertySchema).optional(),
  /** `left = a * b` or `left = a / b`, operators between spaces. */
  relations: expecting(
    'a list of relations such as [energy = rated-voltage * charge]',
    z.array(expecting('a relation such as energy = rated-voltage * charge', readBy(parseRelation))),
  ).optional(),
});

/** A group of properties as authored. */
export type PropertyGroup = z.infer<typeof propertyGroupSchema>;
