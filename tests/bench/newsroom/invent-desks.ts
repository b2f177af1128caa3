import type { InventedNewsroom, InventedPage } from './invented-newsroom.ts';
import { inventName, inventPerson, inventSentences, toId } from './invented-words.ts';
import { seedRandom } from './seeded-random.ts';

/** How many publishers of each kind there are: forty with the newsroom's own. */
const publisherKinds = {
  company: 8,
  regulator: 3,
  agency: 3,
  newspaper: 11,
  trade: 6,
  broadcaster: 3,
  platform: 2,
  community: 3,
};

/** What publishers are called after the place they are from. */
const titles: Readonly<Record<string, string>> = {
  company: 'Works',
  regulator: 'Inspectorate',
  agency: 'Press Agency',
  newspaper: 'Post',
  trade: 'Shipping Review',
  broadcaster: 'Radio',
  platform: 'Board',
  community: 'Spotters',
};

const invented = 'Everything here is invented: people, places, machines and numbers.';

/** What there is once in a newsroom, whatever its size. */
export type Desks = Omit<InventedNewsroom, 'stories'>;

/** The newsroom without its stories. */
export function inventDesks(): Desks {
  const random = seedRandom(1);
  const site = {
    id: 'measured-news',
    name: 'Measured News',
    url: 'https://measured.example',
    description: `A newsroom made up for measuring. ${invented}`,
  };
  const publishers = Object.entries(publisherKinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => {
      const name = `${inventName(random)} ${titles[kind] ?? ''}`;
      return { id: `${kind}-${index + 1}-${toId(name)}`, name, kind };
    }),
  );
  const authors = Array.from({ length: 10 }, (_, index) => {
    const name = inventPerson(random);
    return { id: toId(name), name, role: index === 0 ? 'editor' : 'reporter' };
  });
  return {
    site,
    publishers: [{ id: site.id, name: site.name, kind: 'newspaper' }, ...publishers],
    authors,
    properties: [batteries, machines],
    pages: [
      page(
        'about',
        'About Measured News',
        `What this newsroom is for. ${invented}`,
        'Nothing of this happened',
      ),
      page('corrections-policy', 'Corrections policy', 'What is corrected, and how.', 'How to tell us'),
      page('methods', 'How stories are made', 'By drawing lots, always the same ones.', 'The lots'),
    ],
  };

  function page(id: string, title: string, description: string, heading: string): InventedPage {
    const paragraph = (words: string) => ({ kind: 'paragraph' as const, parts: [words] });
    return {
      id,
      title,
      description,
      body: [
        paragraph(`${invented} It serves to measure how long a site takes to build.`),
        { kind: 'heading', words: heading },
        paragraph(inventSentences(random, 6)),
        paragraph(inventSentences(random, 6)),
      ],
    };
  }
}

const batteries = {
  id: 'batteries',
  properties: [
    { id: 'rated-voltage', label: 'Rated voltage', unit: 'V', description: 'As the plate has it.' },
    { id: 'charge', label: 'Rated charge', unit: 'Ah' },
    { id: 'energy', label: 'Energy', unit: 'kWh', description: 'When full.' },
    { id: 'mass', label: 'Mass', unit: 'kg' },
    { id: 'specific-energy', label: 'Specific energy', unit: 'Wh/kg' },
  ],
  relations: ['energy = rated-voltage * charge', 'specific-energy = energy / mass'],
};

const machines = {
  id: 'machines',
  properties: [
    { id: 'range', label: 'Range', unit: 'km', qualifiers: ['weather'], description: 'On one charge.' },
    { id: 'top-speed', label: 'Top speed', unit: 'km/h' },
    { id: 'length', label: 'Length', unit: 'm' },
    { id: 'places', label: 'Places', unit: 'places' },
    { id: 'price', label: 'Price', unit: 'NOK' },
    { id: 'orders', label: 'Orders', unit: 'orders', qualifiers: ['year'] },
    { id: 'trips', label: 'Trips', unit: 'trips', qualifiers: ['year'] },
  ],
  relations: [],
};
