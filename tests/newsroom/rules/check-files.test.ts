import { expect, test } from 'vitest';
import { checkWith, laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';

const page = '---\ntitle: A page\ndescription: An invented page.\n---\n\nWords.\n';

test('tells a newsroom without site.yml', async () => {
  expect(await checkWith({ 'site.yml': null })).toEqual([
    'content/site.yml:1:1  error  The file site.yml is missing; add one with name, url, language, timezone, description and publisher.  file/name',
  ]);
});

test('tells a story without story.md', async () => {
  expect(await checkWith({ 'stories/car/story.md': null })).toEqual([
    'content/stories/car/story.md:1:1  error  The story "car" has no story.md; add one with a title and a summary.  file/name',
  ]);
});

test('tells a page that is called like a story, at the page', async () => {
  expect(await checkWith({ 'pages/car.md': page })).toEqual([
    'content/pages/car.md:1:1  error  A story is called "car" too; choose another name for the page.  file/name',
  ]);
});

test('tells a page that is called like a story that is not out', async () => {
  expect(await checkWith({ 'pages/car.md': page }, { now: '2020-01-01T00:00:00Z' })).toEqual([
    'content/pages/car.md:1:1  error  A story is called "car" too; choose another name for the page.  file/name',
  ]);
});

test('accepts a page that is called like a report', async () => {
  expect(await checkWith({ 'pages/first.md': page })).toEqual([]);
});

test('accepts a story without a report', async () => {
  expect(
    await checkWith({ 'stories/boat/story.md': '---\ntitle: A boat\nsummary: An invented boat.\n---\n' }),
  ).toEqual([]);
});

test.each([
  ['a text at the root', 'notes.txt'],
  ['another extension of YAML', 'site.yaml'],
  ['another extension of Markdown', 'pages/about.mdx'],
  ['a picture that can carry scripts', 'stories/car/label.svg'],
  ['a folder in a story', 'stories/car/more/first.md'],
  ['a report in no story', 'stories/first.md'],
  ['a misspelt folder', 'publisher/house.yml'],
  ['a name with an upper case letter', 'stories/car/Second.md'],
  ['a name of an address within a story', 'stories/car/timeline.md'],
  ['a name of an address of the site', 'pages/topics.md'],
  ['a story with the name of a page of the site', 'stories/about/story.md'],
])('tells %s once, at its first character', async (_name, path) => {
  const lines = await checkWith({ [path]: 'x' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^content/${path}:1:1  error  .*\\.  file/name$`));
});

test('says what was expected of a name', async () => {
  expect(
    await checkWith({
      'notes.txt': 'x',
      'publisher/house.yml': 'x',
      ...laterReport('', '', { name: 'specs' }),
    }),
  ).toEqual([
    'content/notes.txt:1:1  error  "notes.txt" has no place in the content; expected site.yml, publishers/<id>.yml, authors/<id>.yml, properties/<group>.yml, pages/<slug>.md, stories/<story>/story.md, stories/<story>/<slug>.md or a picture beside a report.  file/name',
    'content/publisher/house.yml:1:1  error  "publisher/house.yml" has no place in the content; did you mean "publishers"; expected site.yml, publishers/<id>.yml, authors/<id>.yml, properties/<group>.yml, pages/<slug>.md, stories/<story>/story.md, stories/<story>/<slug>.md or a picture beside a report.  file/name',
    'content/stories/car/specs.md:1:1  error  "specs" is the name of an address of the site; choose another.  file/name',
  ]);
});

test('leaves the name of cards to the cards', async () => {
  expect(await checkWith({ 'stories/car/card.png': 'x' })).toEqual([
    'content/stories/car/card.png:1:1  error  "card.png" is the name of an address of the site; choose another.  file/name',
  ]);
});

test('passes over names with a leading dot', async () => {
  expect(
    await checkWith({ '.DS_Store': 'x', 'stories/car/.draft.md': 'x', '.obsidian/app.json': '{}' }),
  ).toEqual([]);
});
