import type { Random } from './seeded-random.ts';

/** What stories are about, by the id of their subject. */
export const machines = ['ferry', 'tram', 'night-bus', 'crane', 'dredger', 'lifeboat', 'tug', 'funicular'];

const beginnings =
  'Ald Bren Cor Dun Ell Fen Gar Hol Iv Jar Kel Lor Mar Nor Ost Pel Quen Ros Sel Tor Ul Vin Wes Yar'.split(
    ' ',
  );
const middles = 'a e i o u er in al on ar es or'.split(' ');
const ends = 'wick ford mouth holm stad by ness dale field haven bridge moor vik strand gate well'.split(' ');
const givenNames =
  'Ada Bo Cleo Dag Edda Finn Greta Hugo Ida Jon Kaja Lars Mona Nils Olga Per Ruth Siv Tove Una'.split(' ');

const nouns =
  'berth quay harbour timetable council yard battery hull deck crew permit tender budget motor cable workshop terminal line route winter delay test trial report drawing contract supplier passenger ticket fare pier committee inspector engineer neighbour petition hearing signal gangway charger mast engine anchor log chart schedule ramp plate number'.split(
    ' ',
  );
const adjectives =
  'new worn second quiet late timely public narrow revised careful frank blank local long short cautious plain second-hand detailed brief former missing provisional joint'.split(
    ' ',
  );
const verbs =
  'follows delays explains names replaces repeats describes questions supports postpones welcomes reviews mentions leaves keeps settles moves tests'.split(
    ' ',
  );
const adverbs =
  'again quietly in public in writing for now without notice on its own step by step in part at last after all once more in passing with some care'.match(
    /in public|in writing|for now|without notice|on its own|step by step|in part|at last|after all|once more|in passing|with some care|\S+/g,
  )!;
const connections = [
  'Meanwhile',
  'Even so',
  'By then',
  'Later on',
  'In the end',
  'As before',
  'For its part',
  'Until then',
];

/** A place or a maker that does not exist. */
export function inventName(random: Random): string {
  return random.pick(beginnings) + random.pick(middles) + random.pick(ends);
}

/** Somebody who does not exist. */
export function inventPerson(random: Random): string {
  return `${random.pick(givenNames)} ${inventName(random)}`;
}

/** A few words about a thing, without an article: "revised timetable". */
export function inventThing(random: Random): string {
  return `${random.pick(adjectives)} ${random.pick(nouns)}`;
}

/** A sentence of some fifteen words, without a number. */
export function inventSentence(random: Random): string {
  const thing = () => inventThing(random);
  const verb = () => random.pick(verbs);
  const adverb = () => random.pick(adverbs);
  const forms: (() => string)[] = [
    () =>
      `The ${thing()} of ${inventName(random)} ${verb()} the ${thing()} ${adverb()}, and the ${thing()} ${verb()} it.`,
    () =>
      `${random.pick(connections)}, the ${thing()} ${verb()} a ${random.pick(nouns)} that the ${thing()} ${verb()} ${adverb()}.`,
    () =>
      `${inventPerson(random)} says that the ${thing()} ${verb()} every ${random.pick(nouns)} between ${inventName(random)} and the ${random.pick(nouns)}.`,
    () =>
      `Nobody at the ${random.pick(nouns)} knows whether the ${thing()} ${verb()} the ${thing()} or the other way round.`,
    () =>
      `A ${thing()} from ${inventName(random)} ${verb()} what the ${thing()} had left open, if only ${adverb()}.`,
    () =>
      `Whoever reads the ${thing()} finds that each ${random.pick(nouns)} ${verb()} the next, while the ${random.pick(nouns)} waits.`,
    () =>
      `It is the ${thing()} that ${verb()} the ${random.pick(nouns)}; the ${thing()} only ${verb()} it ${adverb()}.`,
    () =>
      `Between the ${random.pick(nouns)} and the ${random.pick(nouns)} there is a ${thing()}, which ${verb()} the ${thing()}.`,
  ];
  return random.pick(forms)();
}

/** Several sentences in one string. */
export function inventSentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => inventSentence(random)).join(' ');
}

/** With its first letter as a capital. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As an id: lower case letters, digits and hyphens. */
export function toId(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
