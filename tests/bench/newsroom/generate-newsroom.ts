import { addDays } from './invented-dates.ts';
import { inventDesks, type Desks } from './invent-desks.ts';
import { inventMeasures, plate, planFigures } from './invent-figures.ts';
import { inventProse } from './invent-prose.ts';
import {
  findSources,
  inventClaims,
  inventEvents,
  inventOutcomes,
  inventSources,
  type Moment,
} from './invent-records.ts';
import type {
  InventedCorrection,
  InventedFigure,
  InventedNewsroom,
  InventedReport,
  InventedStory,
  InventedSubject,
} from './invented-newsroom.ts';
import { capitalize, inventName, inventSentences, inventThing, machines, toId } from './invented-words.ts';
import { seedRandom, type Random } from './seeded-random.ts';

/** The instant at which every report of an invented newsroom is out. */
export const now = '2026-11-01T00:00:00Z';

/** How many reports a story has. */
export const reportsPerStory = 5;

const topics = [
  'ferries',
  'trams',
  'batteries',
  'harbours',
  'permits',
  'prices',
  'timetables',
  'yards',
  'noise',
  'winter',
  'councils',
  'trials',
];

/** What reports are about, by their place in their story; the first word of a slug is drawn. */
const slugs = ['first-word', 'price-named', 'trial-run', 'plate-seen', 'first-year'];

/**
 * A newsroom of so many reports, a multiple of five; always the same one. Nothing refers to the last report of a story.
 * Throws a RangeError for another number.
 */
export function generateNewsroom(reports: number): InventedNewsroom {
  if (!Number.isInteger(reports) || reports < reportsPerStory || reports % reportsPerStory !== 0)
    throw new RangeError(`Found ${reports} reports, expected a multiple of ${reportsPerStory}.`);
  const count = reports / reportsPerStory;
  const desks = inventDesks();
  return {
    ...desks,
    *stories() {
      for (let index = 0; index < count; index++) yield inventStory(index, count, desks);
    },
  };
}

/** The name of a story's machine: drawn by itself, since other stories link to it. */
function nameStory(index: number): { machine: string; name: string; id: string } {
  const random = seedRandom(3, index);
  const machine = random.pick(machines);
  const name = inventName(random);
  return { machine, name, id: `${machine}-${toId(name)}-${index + 1}` };
}

function inventStory(index: number, count: number, desks: Desks): InventedStory {
  const random = seedRandom(4, index);
  const { machine, name, id } = nameStory(index);
  const subject = { id: machine, name: `The ${machine.replace('-', ' ')} ${name}` };
  const elsewhere = nameStory((index + 1 + random.below(Math.max(1, count - 1))) % count).id;
  const storyTopics = [random.pick(topics)];
  const measures = inventMeasures(index);
  const start = addDays('2012-01-01', random.below(4900));
  const days = Array.from({ length: reportsPerStory }).reduce<string[]>(
    (former) => [...former, addDays(former.at(-1) ?? start, random.between(30, 90))],
    [],
  );
  const reports = days.map((published, place): InventedReport => {
    const former = days[place - 1] ?? start;
    const gap = (Date.parse(published) - Date.parse(former)) / 86_400_000;
    const moment: Moment = { number: place + 1, published, former, gap };
    const sourcesOf = (basis: string) => findSources(basis, moment.number);
    const figures = planFigures(place, machine, measures, sourcesOf);
    const records = {
      id: slugs[place]!,
      title: `${capitalize(inventThing(random))} for ${subject.name.toLowerCase().replace(toId(name), name)}`,
      description: `What the ${inventThing(random)} says of it, and what ${inventName(random)} does not. Invented.`,
      kind: random.pick(['report', 'report', 'report', 'analysis', 'background']),
      published,
      authors: [random.pick(desks.authors).id],
      topics: [...new Set([...storyTopics, random.pick(topics)])],
      sources: inventSources(random, moment, desks.publishers),
      events: inventEvents(random, moment),
      claims: inventClaims(random, moment, subject.name),
      subjects: nameSubjects(place, machine, sourcesOf),
      figures,
      outcomes: inventOutcomes(random, moment),
      corrections: inventCorrections(random, moment, figures),
    };
    const surroundings = { story: id, subject: subject.name, former: slugs.slice(0, place), elsewhere };
    return { ...records, body: inventProse(random, records, surroundings) };
  });
  return {
    id,
    title: `${subject.name} and the ${inventThing(random)}`,
    summary: `${subject.name} was ordered for ${inventName(random)}. An invented story that follows it.`,
    topics: storyTopics,
    subject,
    body: [{ kind: 'paragraph', parts: [inventSentences(random, 4)] }],
    reports,
  };
}

/** The plate is named where it is first seen; the report after that says whose it is. */
function nameSubjects(
  place: number,
  machine: string,
  sourcesOf: (basis: string) => string[],
): InventedSubject[] {
  if (place === 3) return [{ id: plate, name: 'The plate in the picture' }];
  if (place !== 4) return [];
  return [{ id: plate, sameAs: machine, basis: 'official', sources: sourcesOf('official') }];
}

/** One report in twenty had a figure wrong at first. */
function inventCorrections(
  random: Random,
  { published }: Moment,
  figures: InventedFigure[],
): InventedCorrection[] {
  const [figure] = figures;
  if (!figure || !random.isOneIn(20)) return [];
  return [
    { on: addDays(published, 2), figure, was: `1${figure.value}`, why: 'A digit too many was printed.' },
  ];
}
