import { inventDate, addDays, halfYearOf } from './invented-dates.ts';
import type { InventedClaim, InventedEvent, InventedOutcome, InventedSource } from './invented-newsroom.ts';
import { capitalize, inventName, inventPerson, inventThing } from './invented-words.ts';
import type { Random } from './seeded-random.ts';

/** Where a report stands: its number in its story from 1, its day, and that of the one before, or of the story's start. */
export interface Moment {
  number: number;
  published: string;
  former: string;
  /** Days between the two. */
  gap: number;
}

/** The source that each basis rests on, by the word that its id begins with; two where one repeats the other. */
const sourcesByBasis: Readonly<Record<string, readonly string[]>> = {
  official: ['register'],
  'on-record': ['interview'],
  agency: ['agency'],
  press: ['paper'],
  anonymous: ['agency', 'paper'],
  leak: ['photo'],
  social: ['photo'],
  inference: [],
  opinion: ['interview'],
};

/** The ids of the sources that a basis rests on in the report of that number. */
export function findSources(basis: string, number: number): string[] {
  return (sourcesByBasis[basis] ?? []).map((word) => `${word}-${number}`);
}

/** The five sources of a report: a register, an interview, an agency, a paper that repeats it, and a picture. */
export function inventSources(
  random: Random,
  { number, published }: Moment,
  publishers: readonly { id: string; kind: string }[],
): InventedSource[] {
  const publisherOf = (...kinds: string[]) =>
    random.pick(publishers.filter(({ kind }) => kinds.includes(kind))).id;
  const source = (word: string, kind: string, publisher: string, parts: Partial<InventedSource> = {}) => ({
    id: `${word}-${number}`,
    publisher,
    kind,
    title: `${capitalize(inventThing(random))} of ${inventName(random)}`,
    published: addDays(published, -random.between(1, 12)),
    ...parts,
  });
  const page = (publisher: string) => ({
    url: `https://${publisher}.example/${published}/${number}`,
    accessed: published,
  });
  const [regulator, agency, paper] = [
    publisherOf('regulator'),
    publisherOf('agency'),
    publisherOf('newspaper', 'broadcaster'),
  ];
  return [
    source('register', 'filing', regulator, page(regulator)),
    source('interview', 'interview', publisherOf('company')),
    source('agency', 'agency', agency, { ...page(agency), language: random.pick(['en', 'nb', 'de']) }),
    source('paper', 'press', paper, {
      ...page(paper),
      derivedFrom: [`agency-${number}`],
      quote: `the ${inventThing(random)} of the ${inventThing(random)}`,
    }),
    source('photo', 'image', publisherOf('community', 'platform'), { language: 'nb' }),
  ];
}

const eventForms = ['day', 'day', 'day', 'month', 'day', 'part', 'day', 'quarter'] as const;
const eventBases = ['official', 'on-record', 'agency', 'press', 'anonymous', 'social', 'leak', 'inference'];

/** The eight events of a report; three of them have imprecise dates. */
export function inventEvents(random: Random, { number, published, gap }: Moment): InventedEvent[] {
  return eventForms.map((form, index) => {
    const basis = eventBases[(index + number) % eventBases.length] ?? '';
    const thing = inventThing(random);
    return {
      id: `event-${number}-${index + 1}`,
      ...inventDate(addDays(published, -random.between(2, gap)), form),
      title: `The ${thing} reaches ${inventName(random)}`,
      ...(random.isOneIn(3) && { place: inventName(random) }),
      basis,
      sources: findSources(basis, number),
    };
  });
}

/** The four claims of a report: one on the next months, one on a half-year further off, one of fact, one of opinion. */
export function inventClaims(
  random: Random,
  { number, published }: Moment,
  subject: string,
): InventedClaim[] {
  const said = () => addDays(published, -random.between(1, 9));
  const claim = (word: string, statement: string, basis: string, due?: string) => ({
    id: `${word}-${number}`,
    statement,
    by: inventPerson(random),
    saidOn: said(),
    ...(due !== undefined && { due }),
    basis,
    sources: findSources(basis, number),
  });
  const soon = inventDate(addDays(published, random.between(45, 90)), 'quarter');
  return [
    claim('soon', `${subject} runs to ${inventName(random)} in ${soon.words}.`, 'on-record', soon.on),
    claim(
      'later',
      `${subject} gets a ${inventThing(random)}.`,
      'press',
      halfYearOf(addDays(published, random.between(180, 700))),
    ),
    claim('cause', `The ${inventThing(random)} comes from ${inventName(random)}.`, 'agency'),
    claim('praise', `No ${inventThing(random)} is better.`, 'opinion'),
  ];
}

/** What a report says of the claims of the one before it, and of a forecast of the one before that. */
export function inventOutcomes(random: Random, { number, published }: Moment): InventedOutcome[] {
  if (number === 1) return [];
  const on = addDays(published, -random.between(2, 6));
  const decide = (claim: string, as: string, basis: string): InventedOutcome => ({
    claim,
    as,
    on,
    sources: findSources(basis, number),
    note: `The ${inventThing(random)} says so.`,
  });
  const outcomes = [decide(`soon-${number - 1}`, random.pick(['met', 'met', 'missed']), 'official')];
  if (number > 2) outcomes.push(decide(`later-${number - 2}`, random.pick(['met', 'missed']), 'official'));
  // Some claims stay open, as they do.
  if (!random.isOneIn(3))
    outcomes.push(
      decide(`cause-${number - 1}`, random.pick(['confirmed', 'disputed', 'denied']), 'on-record'),
    );
  return outcomes;
}
