import { expect, test } from 'vitest';
import { authorSchema } from '../../src/schemas/author.ts';
import { pageFrontmatterSchema } from '../../src/schemas/page.ts';
import { propertyGroupSchema } from '../../src/schemas/property.ts';
import { publisherKinds, publisherSchema } from '../../src/schemas/publisher.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { storyFrontmatterSchema } from '../../src/schemas/story.ts';
import { refusalsOf } from './refusals.ts';

/** Invented content. */
const site = {
  name: 'Test',
  url: 'https://test.example',
  language: 'en',
  timezone: 'Asia/Shanghai',
  description: 'An invented newsroom.',
  publisher: 'house',
};
const schemas = {
  site: siteSchema,
  story: storyFrontmatterSchema,
  page: pageFrontmatterSchema,
  publisher: publisherSchema,
  author: authorSchema,
  properties: propertyGroupSchema,
};

test.each<[kind: keyof typeof schemas, name: string, value: unknown, refusals: string[]]>([
  ['site', 'with its required keys', site, []],
  [
    'site',
    'with contact and policies',
    { ...site, contact: 'desk@test.example', policies: { corrections: 'corrections-policy' } },
    [],
  ],
  [
    'site',
    'of nothing',
    {},
    ['name', 'url', 'language', 'timezone', 'description', 'publisher'].map(
      (key) => `${key}: frontmatter/missing`,
    ),
  ],
  [
    'site',
    'whose words are none',
    { ...site, url: 'test', language: 'e', timezone: '+08:00', contact: '@' },
    ['url', 'language', 'timezone', 'contact'].map((key) => `${key}: frontmatter/type`),
  ],
  ...['https://test.example/', 'http://localhost:4321', 'https://test.example:8443/'].map(
    (url): [kind: 'site', name: string, value: unknown, refusals: string[]] => [
      'site',
      `at ${url}`,
      { ...site, url },
      [],
    ],
  ),
  ...['/news', '/news/', '/?', '?a=b', '#', '/#top', '//'].map(
    (tail): [kind: 'site', name: string, value: unknown, refusals: string[]] => [
      'site',
      `whose address goes on with ${tail}`,
      { ...site, url: `https://test.example${tail}` },
      ['url: frontmatter/type'],
    ],
  ),
  [
    'site',
    'whose policies are a list',
    { ...site, policies: ['corrections'] },
    ['policies: frontmatter/type'],
  ],
  ['site', 'with an unknown key', { ...site, theme: 'dark' }, ['theme: frontmatter/unknown-key']],
  ['story', 'with its required keys', { title: 'A car', summary: 'An invented car.' }, []],
  [
    'story',
    'with topics and subjects',
    { title: 'A car', summary: 'One\nTwo', topics: ['cars'], subjects: { car: { name: 'A car' } } },
    [],
  ],
  ['story', 'of nothing', {}, ['title: frontmatter/missing', 'summary: frontmatter/missing']],
  ['story', 'with a title of 111', { title: 'x'.repeat(111), summary: 's' }, ['title: frontmatter/length']],
  [
    'story',
    'with a description',
    { title: 'A car', summary: 's', description: 'd' },
    ['description: frontmatter/unknown-key'],
  ],
  ['page', 'with its required keys', { title: 'About', description: 'A description.' }, []],
  ['page', 'of nothing', {}, ['title: frontmatter/missing', 'description: frontmatter/missing']],
  ['page', 'at its limits', { title: 'x'.repeat(110), description: 'x'.repeat(200) }, []],
  [
    'page',
    'beyond its limits',
    { title: 'x'.repeat(111), description: 'x'.repeat(201) },
    ['title: frontmatter/length', 'description: frontmatter/length'],
  ],
  ['publisher', 'with its required keys', { name: 'House', kind: 'newspaper' }, []],
  ['publisher', 'of nothing', {}, ['name: frontmatter/missing', 'kind: frontmatter/missing']],
  ['publisher', 'of an unknown kind', { name: 'House', kind: 'blog' }, ['kind: frontmatter/type']],
  [
    'publisher',
    'with an address of another scheme',
    { name: 'House', kind: 'trade', url: 'mailto:a@b.example' },
    ['url: frontmatter/type'],
  ],
  ['author', 'with a name', { name: 'The desk' }, []],
  ['author', 'with role and address', { name: 'The desk', role: 'editors', url: 'http://desk.example' }, []],
  ['author', 'of nothing', {}, ['name: frontmatter/missing']],
  ['author', 'with a name of two lines', { name: 'The\ndesk' }, ['name: frontmatter/type']],
  ['properties', 'of nothing', {}, []],
  [
    'properties',
    'with units, a currency and a count',
    {
      properties: {
        a: { label: 'A', unit: 'Wh/kg' },
        b: { label: 'B', unit: 'CNY' },
        c: { label: 'C', unit: 'parking spaces', description: 'D', qualifiers: ['cycle'] },
      },
    },
    [],
  ],
  [
    'properties',
    'without label and unit',
    { properties: { a: {} } },
    ['properties.a.label: frontmatter/missing', 'properties.a.unit: frontmatter/missing'],
  ],
  [
    'properties',
    'with a unit that is none',
    { properties: { a: { label: 'A', unit: 'kwh' } } },
    ['properties.a.unit: unit/unknown'],
  ],
  [
    'properties',
    'with ids that are none',
    { properties: { A: { label: 'A', unit: 'V', qualifiers: ['B'] } } },
    ['properties.A.qualifiers.0: id/invalid', 'properties.A: id/invalid'],
  ],
  [
    'properties',
    'with relations',
    { relations: ['energy = rated-voltage * charge', 'specific-energy = energy / mass'] },
    [],
  ],
  [
    'properties',
    'with relations that are none',
    { relations: ['a = b + c', 'a=b*c', 'a = b', 'a = b * c * d', 5] },
    [0, 1, 2, 3, 4].map((index) => `relations.${index}: frontmatter/type`),
  ],
])('judges a %s %s', (kind, _name, value, refusals) => {
  expect(refusalsOf(schemas[kind], value)).toEqual(refusals);
});

test.each(publisherKinds)('takes a publisher of the kind %s', (kind) => {
  expect(refusalsOf(publisherSchema, { name: 'House', kind })).toEqual([]);
});
