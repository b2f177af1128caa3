import { expect, test } from 'vitest';
import { check, reportOf, reportPath } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    'ids with capitals, blanks and underscores, at the key',
    reportPath,
    reportOf(`sources:
  Label_1: { publisher: house, kind: leak, title: A label }
events:
  "it is seen": { on: "2023", title: It is seen, basis: opinion }
claims:
  Sale: { statement: It will be sold., by: A person, saidOn: "2023", basis: opinion }
subjects:
  ÉCLAIR: { name: A car }`),
    [
      '8:3  error  "Label_1" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "label-1".  id/invalid',
      '10:3  error  "it is seen" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "it-is-seen".  id/invalid',
      '12:3  error  "Sale" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "sale".  id/invalid',
      '14:3  error  "ÉCLAIR" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "eclair".  id/invalid',
    ],
  ],
  [
    'an id of a record that is none, each at its own place',
    reportPath,
    reportOf(`sources:
  Bad: words`),
    [
      '8:3  error  "Bad" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "bad".  id/invalid',
      '8:8  error  Found the text "words", expected a source with the keys publisher, kind and title.  frontmatter/type',
    ],
  ],
  [
    'an id of 81 characters',
    reportPath,
    reportOf(`subjects:\n  ${'a'.repeat(81)}: { name: A car }`),
    [
      '8:3  error  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".  id/invalid',
    ],
  ],
  [
    'an empty id',
    reportPath,
    reportOf(`subjects:
  "": { name: A car }`),
    ['8:3  error  "" is no id; expected 1 to 80 lower case letters, digits and hyphens.  id/invalid'],
  ],
  [
    'an id in letters that give none',
    reportPath,
    reportOf(`subjects:
  小米: { name: A car }`),
    ['8:3  error  "小米" is no id; expected 1 to 80 lower case letters, digits and hyphens.  id/invalid'],
  ],
  [
    'topics that are no ids, at the value',
    reportPath,
    reportOf('topics: [Electric Cars, regulation]'),
    [
      '7:10  error  "Electric Cars" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "electric-cars".  id/invalid',
    ],
  ],
  [
    'ids of properties and their qualifiers',
    'properties/battery.yml',
    `properties:
  Mass: { label: Mass, unit: kg, qualifiers: [Cycle] }
`,
    [
      '2:3  error  "Mass" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "mass".  id/invalid',
      '2:47  error  "Cycle" is no id; expected 1 to 80 lower case letters, digits and hyphens; write "cycle".  id/invalid',
    ],
  ],
  [
    'a value without a unit',
    reportPath,
    reportOf(`figures:
  car:
    mass: { value: 642, basis: opinion }`),
    [
      '9:20  error  Found 642 without a unit, expected a number with its unit such as 726.7 V.  quantity/invalid',
    ],
  ],
  [
    'a value of a wrong type',
    reportPath,
    reportOf(`figures:
  car:
    mass: { value: [642 kg], basis: opinion }`),
    ['9:20  error  Found a list, expected a number with a unit such as 726.7 V.  frontmatter/type'],
  ],
  [
    'figures that are no mappings',
    reportPath,
    reportOf('figures: { car: 642 kg, bus: { mass: 642 kg } }'),
    [
      '7:17  error  Found the text "642 kg", expected figures by property.  frontmatter/type',
      '7:38  error  Found the text "642 kg", expected a figure with the keys value, basis and sources.  frontmatter/type',
    ],
  ],
  [
    'an empty list of figures',
    reportPath,
    reportOf('figures: { car: { mass: [] } }'),
    [
      '7:25  error  Found an empty list, expected a list of figures; leave the key out or fill it.  frontmatter/length',
    ],
  ],
  [
    'a misspelt unit of a property, with a suggestion',
    'properties/battery.yml',
    `properties:
  energy: { label: Energy, unit: KWH }
`,
    [
      '2:34  error  Unknown unit "KWH"; expected a unit such as V, kWh or km, a currency code such as CNY, or a counted thing such as parking spaces; did you mean "kWh"?  unit/unknown',
    ],
  ],
  [
    'a unit that is like none',
    'properties/battery.yml',
    `properties:
  energy: { label: Energy, unit: X9 }
`,
    [
      '2:34  error  Unknown unit "X9"; expected a unit such as V, kWh or km, a currency code such as CNY, or a counted thing such as parking spaces.  unit/unknown',
    ],
  ],
  [
    'relations that are none, at the first character',
    'properties/battery.yml',
    `relations: [energy = voltage*charge, energy = a + b, "a"]
`,
    [
      '1:13  error  "energy = voltage*charge" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator: write "energy = voltage * charge".  frontmatter/type',
      '1:38  error  "energy = a + b" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator.  frontmatter/type',
      '1:54  error  "a" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator.  frontmatter/type',
    ],
  ],
  [
    'a property without label and unit',
    'properties/battery.yml',
    `properties:
  energy: {}
`,
    [
      '2:3  error  The key "label" is missing; add it with a text of one line.  frontmatter/missing',
      '2:3  error  The key "unit" is missing; add it with a unit such as kWh, a currency such as CNY, or a thing that is counted.  frontmatter/missing',
    ],
  ],
])('tells %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
