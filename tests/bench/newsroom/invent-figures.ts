import type { InventedFigure, Qualifiers } from './invented-newsroom.ts';
import { seedRandom } from './seeded-random.ts';

/** The id of the subject that stands for the plate in a photograph, until a later report says whose it is. */
export const plate = 'plate';

/** What is measured of the machine of a story: the physics holds, so every source that repeats a number is consistent; by the names of `plan`. */
export type Measures = Readonly<Record<string, string>>;

/** A figure as planned for the report of that place in its story: a subject, a property, a measure, a basis, qualifiers. */
type Planned = [
  subject: 'machine' | 'plate',
  property: string,
  measure: string,
  basis: string,
  qualifiers?: Qualifiers,
];

/** Four figures for each report: the second half confirms, supersedes or merges what the first half gives. */
const plan: readonly (readonly Planned[])[] = [
  [
    ['machine', 'rated-voltage', 'voltage', 'leak'],
    ['machine', 'charge', 'charge', 'leak'],
    ['machine', 'energy', 'energy', 'leak'],
    ['machine', 'range', 'rangeHoped', 'on-record', { weather: 'calm' }],
  ],
  [
    ['machine', 'mass', 'mass', 'press'],
    ['machine', 'places', 'places', 'on-record'],
    ['machine', 'price', 'priceHeard', 'agency'],
    ['machine', 'top-speed', 'speed', 'press'],
  ],
  [
    ['machine', 'range', 'range', 'official', { weather: 'calm' }],
    ['machine', 'range', 'rangeInWind', 'official', { weather: 'rough' }],
    ['machine', 'price', 'price', 'on-record'],
    ['machine', 'rated-voltage', 'voltage', 'official'],
  ],
  [
    ['plate', 'rated-voltage', 'voltage', 'leak'],
    ['plate', 'charge', 'charge', 'leak'],
    ['plate', 'mass', 'mass', 'leak'],
    ['machine', 'length', 'length', 'official'],
  ],
  [
    ['machine', 'charge', 'charge', 'official'],
    ['machine', 'energy', 'energy', 'official'],
    ['machine', 'orders', 'orders', 'on-record', { year: 'first' }],
    ['machine', 'trips', 'trips', 'official', { year: 'first' }],
  ],
];

/** The measures of the machine of a story. */
export function inventMeasures(story: number): Measures {
  const random = seedRandom(2, story);
  const voltage = random.between(300, 900);
  const charge = random.between(80, 990);
  const range = random.between(20, 90);
  const price = random.between(11, 99) * 100_000;
  return {
    voltage: `${voltage} V`,
    charge: `${charge} Ah`,
    energy: `${((voltage * charge) / 1000).toFixed(1)} kWh`,
    mass: `${group(random.between(900, 9900))} kg`,
    rangeHoped: `${range + random.between(4, 9)} km`,
    range: `${range}.${random.below(10)} km`,
    rangeInWind: `${range - random.between(4, 9)} km`,
    places: `${random.between(40, 400)} places`,
    speed: `${random.between(18, 60)} km/h`,
    length: `${random.between(12, 70)}.${random.below(10)} m`,
    priceHeard: `${group(price)} NOK`,
    price: `${group(price + random.between(2, 9) * 10_000)} NOK`,
    orders: `${random.between(2, 60)} orders`,
    trips: `${group(random.between(400, 9000))} trips`,
  };
}

/** The figures of a report, by its place in its story; `sourcesOf` names the sources that a basis rests on. */
export function planFigures(
  place: number,
  machine: string,
  measures: Measures,
  sourcesOf: (basis: string) => string[],
): InventedFigure[] {
  return (plan[place] ?? []).map(([subject, property, measure, basis, qualifiers = {}]) => ({
    subject: subject === 'machine' ? machine : plate,
    property,
    value: measures[measure] ?? '',
    qualifiers,
    basis,
    sources: sourcesOf(basis),
  }));
}

function group(number: number): string {
  return String(number).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
