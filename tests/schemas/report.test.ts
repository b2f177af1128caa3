import { expect, test } from 'vitest';
import { reportFrontmatterSchema } from '../../src/schemas/report.ts';
import { refusalsOf } from './refusals.ts';

/** Invented content: only what a report must have. */
const report = {
  title: 'A title',
  description: 'A description.',
  kind: 'report',
  published: '2023-08-31',
  authors: ['desk'],
};
const source = { publisher: 'house', kind: 'leak', title: 'A label' };
const event = { on: '2023-07', title: 'It is seen', basis: 'leak', sources: ['label'] };
const claim = {
  statement: 'It will be sold.',
  by: 'A person',
  saidOn: '2023-05-24',
  basis: 'on-record',
  sources: ['call'],
};
const figure = { value: '642 kg', basis: 'leak', sources: ['label'] };
const outcome = { as: 'met', on: '2024-03-28', sources: ['label'] };
const correction = { on: '2023-09-02', field: 'title', was: 'A', now: 'B', why: 'C' };

const refuse = (extra: object) => refusalsOf(reportFrontmatterSchema, { ...report, ...extra });

test('takes a report of required keys only', () => {
  expect(refuse({})).toEqual([]);
});

test('asks for each required key', () => {
  expect(refusalsOf(reportFrontmatterSchema, {})).toEqual([
    'title: frontmatter/missing',
    'description: frontmatter/missing',
    'kind: frontmatter/missing',
    'published: frontmatter/missing',
    'authors: frontmatter/missing',
  ]);
});

test.each(['report', 'analysis', 'background', 'opinion'])('takes the kind %s', (kind) => {
  expect(refuse({ kind })).toEqual([]);
});

test.each<[name: string, extra: object, refusals: string[]]>([
  ['a title of 110 code points', { title: '😀'.repeat(110) }, []],
  ['a title of 111 code points', { title: '😀'.repeat(111) }, ['title: frontmatter/length']],
  ['a title of 110 between blanks', { title: `  ${'x'.repeat(110)} \n` }, []],
  ['a description of 200', { description: 'x'.repeat(200) }, []],
  ['a description of 201', { description: 'x'.repeat(201) }, ['description: frontmatter/length']],
  ['an empty title', { title: ' ' }, ['title: frontmatter/length']],
  ['an unknown kind', { kind: 'Report' }, ['kind: frontmatter/type']],
  ['an instant as `published`', { published: '2023-08-31T09:00+08:00' }, []],
  ['a month as `published`', { published: '2023-08' }, ['published: date/invalid']],
  [
    'instants as `updated` and `embargo`',
    { updated: '2023-08-31T09:00Z', embargo: '2023-08-31T09:00:01Z' },
    [],
  ],
  ['a date that is none as `embargo`', { embargo: 'tomorrow' }, ['embargo: date/invalid']],
  ['no author', { authors: [] }, ['authors: frontmatter/length']],
  ['a topic that is no id', { topics: ['Electric cars'] }, ['topics.0: id/invalid']],
  ['a draft that is a text', { draft: 'true' }, ['draft: frontmatter/type']],
  ['an unknown key', { summary: 'x' }, ['summary: frontmatter/unknown-key']],
])('judges %s', (_name, extra, refusals) => {
  expect(refuse(extra)).toEqual(refusals);
});

test.each<[name: string, image: unknown, refusals: string[]]>([
  ['with words', { src: './a.png', alt: 'Words', credit: 'A person' }, []],
  ['without words', { src: './a.png' }, ['image.alt: image/alt']],
  ['with empty words', { src: './a.png', alt: ' ' }, ['image.alt: image/alt']],
  ['with nothing for words', { src: './a.png', alt: null }, ['image.alt: image/alt']],
  ['with a number for words', { src: './a.png', alt: 5 }, ['image.alt: frontmatter/type']],
  ['without a file', { alt: 'Words' }, ['image.src: frontmatter/missing']],
  ['that is a text', './a.png', ['image: frontmatter/type']],
])('judges a picture %s', (_name, image, refusals) => {
  expect(refuse({ image })).toEqual(refusals);
});

test('asks for the required keys of every record', () => {
  expect(
    refuse({
      sources: { s: {} },
      events: { e: {} },
      claims: { c: {} },
      subjects: { n: {}, a: { sameAs: 'n' } },
      figures: { n: { mass: {}, range: [{}] } },
      outcomes: { c: {} },
      corrections: [{}],
    }),
  ).toEqual(
    [
      ...['publisher', 'kind', 'title'].map((key) => `sources.s.${key}`),
      ...['on', 'title', 'basis', 'sources'].map((key) => `events.e.${key}`),
      ...['statement', 'by', 'saidOn', 'basis', 'sources'].map((key) => `claims.c.${key}`),
      'subjects.n.name',
      ...['basis', 'sources'].map((key) => `subjects.a.${key}`),
      ...['value', 'basis', 'sources'].map((key) => `figures.n.mass.${key}`),
      ...['value', 'basis', 'sources'].map((key) => `figures.n.range.0.${key}`),
      ...['as', 'on', 'sources'].map((key) => `outcomes.c.${key}`),
      ...['on', 'field', 'was', 'now', 'why'].map((key) => `corrections.0.${key}`),
    ].map((path) => `${path}: frontmatter/missing`),
  );
});

test.each<[name: string, key: string, record: object]>([
  ['source', 'sources', source],
  ['event', 'events', event],
  ['claim', 'claims', claim],
  ['subject', 'subjects', { name: 'A car' }],
  ['outcome', 'outcomes', outcome],
])('takes a %s and refuses an unknown key of it', (_name, key, record) => {
  expect(refuse({ [key]: { id: record } })).toEqual([]);
  expect(refuse({ [key]: { id: { ...record, extra: 1 } } })).toEqual([
    `${key}.id.extra: frontmatter/unknown-key`,
  ]);
});

test.each(['sources', 'events', 'claims', 'subjects'])('refuses ids of %s that are none', (key) => {
  const record = { sources: source, events: event, claims: claim, subjects: { name: 'A car' } }[key];
  expect(
    refuse({ [key]: { 'Not one': record, a_b: record, ['a'.repeat(80)]: record, 2024: record } }),
  ).toEqual([`${key}.Not one: id/invalid`, `${key}.a_b: id/invalid`]);
});

test.each([
  { basis: 'inference', sources: undefined },
  { basis: 'opinion', sources: undefined },
  { basis: 'inference', sources: [] },
  { basis: 'opinion', sources: [] },
])('takes $basis without sources: $sources', (grounds) => {
  expect(
    refuse({
      events: { e: { ...event, ...grounds } },
      claims: { c: { ...claim, ...grounds } },
      figures: { n: { mass: { ...figure, ...grounds } } },
      subjects: { n: { sameAs: 'm', ...grounds }, o: { name: 'A car', ...grounds } },
    }),
  ).toEqual([]);
});

test.each(['official', 'on-record', 'agency', 'press', 'anonymous', 'social', 'leak'])(
  'asks for the sources of what is known as %s',
  (basis) => {
    const { sources, ...rest } = event;
    expect(sources).toEqual(['label']);
    expect(refuse({ events: { e: { ...rest, basis } } })).toEqual(['events.e.sources: frontmatter/missing']);
    const grounds = { basis, sources: [] };
    expect(
      refuse({
        events: { e: { ...event, ...grounds } },
        claims: { c: { ...claim, ...grounds } },
        figures: { n: { mass: { ...figure, ...grounds }, range: [{ ...figure, ...grounds }] } },
        subjects: { n: { sameAs: 'm', ...grounds }, o: { name: 'A car', ...grounds } },
      }).sort(),
    ).toEqual(
      [
        'claims.c.sources',
        'events.e.sources',
        'figures.n.mass.sources',
        'figures.n.range.0.sources',
        'subjects.n.sources',
        'subjects.o.sources',
      ].map((path) => `${path}: frontmatter/length`),
    );
  },
);

test('an empty list of sources is one fault, whatever else is wrong', () => {
  const { basis, ...rest } = event;
  expect(basis).toBeDefined();
  expect(refuse({ events: { e: { ...rest, sources: [] } } }).sort()).toEqual([
    'events.e.basis: frontmatter/missing',
    'events.e.sources: frontmatter/length',
  ]);
  expect(refuse({ subjects: { o: { name: 'A car', sources: [] } } })).toEqual([
    'subjects.o.sources: frontmatter/length',
  ]);
});

test.each<[name: string, changes: object, refusals: string[]]>([
  [
    'every optional key',
    {
      url: 'https://a.example',
      published: '2023-07~',
      accessed: '2023',
      language: 'zh-Hans',
      quote: { exact: 'a', prefix: 'b', suffix: 'c' },
      derivedFrom: ['other'],
    },
    [],
  ],
  ['an unknown kind', { kind: 'blog' }, ['sources.s.kind: frontmatter/type']],
  ['an address without https', { url: 'a.example' }, ['sources.s.url: frontmatter/type']],
  ['an address that is only half one', { url: 'https://' }, ['sources.s.url: frontmatter/type']],
  ['an address with a blank', { url: 'https://a.example/b c' }, ['sources.s.url: frontmatter/type']],
  ['a language that is none', { language: 'en_GB!' }, ['sources.s.language: frontmatter/type']],
  ['a word for its language', { language: 'English' }, ['sources.s.language: frontmatter/type']],
  ['a language that nobody speaks', { language: 'xx' }, ['sources.s.language: frontmatter/type']],
  ['an instant as its date', { published: '2023-07-01T00:00Z' }, ['sources.s.published: date/invalid']],
  ['a quotation without words', { quote: { prefix: 'a' } }, ['sources.s.quote.exact: frontmatter/missing']],
  ['a derivation from nothing', { derivedFrom: [] }, ['sources.s.derivedFrom: frontmatter/length']],
  ['a derivation that is no list', { derivedFrom: 'other' }, ['sources.s.derivedFrom: frontmatter/type']],
  ['a title of two lines', { title: 'a\nb' }, ['sources.s.title: frontmatter/type']],
])('judges a source with %s', (_name, changes, refusals) => {
  expect(refuse({ sources: { s: { ...source, ...changes } } })).toEqual(refusals);
});

test.each<[name: string, figures: unknown, refusals: string[]]>([
  ['one figure of a property', { n: { mass: figure } }, []],
  [
    'several figures of a property',
    { n: { range: [figure, { ...figure, qualifiers: { cycle: 'CLTC' } }] } },
    [],
  ],
  ['no figures of a property', { n: { range: [] } }, ['n.range: frontmatter/length']],
  ['a value without a unit', { n: { mass: { ...figure, value: 642 } } }, ['n.mass.value: quantity/invalid']],
  [
    'a value that is a list',
    { n: { mass: { ...figure, value: ['642 kg'] } } },
    ['n.mass.value: frontmatter/type'],
  ],
  [
    'a qualifier that is a number',
    { n: { mass: { ...figure, qualifiers: { cycle: 5 } } } },
    ['n.mass.qualifiers.cycle: frontmatter/type'],
  ],
  [
    'an unknown key in a list',
    { n: { range: [figure, { ...figure, by: 'x' }] } },
    ['n.range.1.by: frontmatter/unknown-key'],
  ],
  ['a text for a figure', { n: { mass: '642 kg' } }, ['n.mass: frontmatter/type']],
])('judges %s', (_name, figures, refusals) => {
  expect(refuse({ figures })).toEqual(refusals.map((line) => `figures.${line}`));
});

test.each<[name: string, subject: unknown, refusals: string[]]>([
  ['a name', { name: 'A car' }, []],
  ['a name with its grounds', { name: 'A car', basis: 'leak', sources: ['label'] }, []],
  ['another that it is', { sameAs: 'other', basis: 'leak', sources: ['label'] }, []],
  ['another that it is, and a name', { sameAs: 'other', name: 'A car', basis: 'inference' }, []],
  ['neither', {}, ['subjects.n.name: frontmatter/missing']],
  [
    'another that it is, without sources',
    { sameAs: 'other', basis: 'press' },
    ['subjects.n.sources: frontmatter/missing'],
  ],
  ['a list of others', { sameAs: ['other'], basis: 'inference' }, ['subjects.n.sameAs: frontmatter/type']],
  ['nothing', null, ['subjects.n: frontmatter/type']],
])('judges a subject with %s', (_name, subject, refusals) => {
  expect(refuse({ subjects: { n: subject } })).toEqual(refusals);
});

test.each(['met', 'missed', 'confirmed', 'disputed', 'denied'])('takes the outcome %s', (as) => {
  expect(refuse({ outcomes: { c: { ...outcome, as } } })).toEqual([]);
});

test.each(['due', 'pending', 'superseded', 'Met', ''])('refuses the outcome %j', (as) => {
  expect(refuse({ outcomes: { c: { ...outcome, as } } })).toEqual(['outcomes.c.as: frontmatter/type']);
});

test('refuses an outcome without sources and takes a note', () => {
  expect(refuse({ outcomes: { c: { ...outcome, sources: [] } } })).toEqual([
    'outcomes.c.sources: frontmatter/length',
  ]);
  expect(refuse({ outcomes: { c: { ...outcome, note: 'One\nTwo' } } })).toEqual([]);
});

test('takes a correction and refuses a date of it that is none', () => {
  expect(refuse({ corrections: [correction] })).toEqual([]);
  expect(refuse({ corrections: [correction, { ...correction, on: '2023-13' }] })).toEqual([
    'corrections.1.on: date/invalid',
  ]);
});
