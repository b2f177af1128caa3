import { expect, test } from 'vitest';
import { checkWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const group = soundFiles['properties/battery.yml'] ?? '';
const withRelations = (...relations: string[]) => ({
  'properties/battery.yml': group + relations.map((relation) => `  - ${relation}\n`).join(''),
});

test('tells a property that no group declares, at the first character of the relation', async () => {
  expect(await checkWith(withRelations('energy = rated-voltage * chrge'))).toEqual([
    'content/properties/battery.yml:9:5  error  The property "chrge" is not declared; did you mean "charge"?  property/unknown',
  ]);
});

test('tells sides of different dimensions', async () => {
  expect(await checkWith(withRelations('mass = energy / charge'))).toEqual([
    `content/properties/battery.yml:9:5  error  "mass" is in kg, but "energy / charge" is in kWh / Ah; expected both sides to have the same dimension: mend the relation or a property's unit.  unit/dimension`,
  ]);
});

test('tells a text that is no relation', async () => {
  expect(await checkWith(withRelations('energy = mass*charge', 'energy'))).toEqual([
    'content/properties/battery.yml:9:5  error  "energy = mass*charge" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator: write "energy = mass * charge".  frontmatter/type',
    'content/properties/battery.yml:10:5  error  "energy" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator.  frontmatter/type',
  ]);
});

test('accepts a relation between properties of several groups', async () => {
  const density = `properties:
  specific-energy: { label: Specific energy, unit: Wh/kg }
relations: [specific-energy = energy / mass]
`;
  expect(await checkWith({ 'properties/density.yml': density })).toEqual([]);
});
