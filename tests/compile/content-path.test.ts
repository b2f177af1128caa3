import { expect, test } from 'vitest';
import { parseContentPath } from '../../src/compile/content-path.ts';
import { reservedNames } from '../../src/routes/reserved-names.ts';

test.each([
  ['site.yml', { kind: 'site', id: 'site' }],
  ['publishers/reuters.yml', { kind: 'publisher', id: 'reuters' }],
  ['authors/desk.yml', { kind: 'author', id: 'desk' }],
  ['properties/battery.yml', { kind: 'properties', id: 'battery' }],
  ['pages/about.md', { kind: 'page', id: 'about' }],
  ['pages/timeline.md', { kind: 'page', id: 'timeline' }],
  ['stories/car/story.md', { kind: 'story', id: 'car', story: 'car' }],
  ['stories/car/first.md', { kind: 'report', id: 'first', story: 'car' }],
  ['stories/car/topics.md', { kind: 'report', id: 'topics', story: 'car' }],
  ['stories/car/Label_1.JPG', { kind: 'image', id: 'Label_1.JPG', story: 'car' }],
  ['stories/2024/0.md', { kind: 'report', id: '0', story: '2024' }],
  [`stories/car/${'a'.repeat(80)}.md`, { kind: 'report', id: 'a'.repeat(80), story: 'car' }],
])('reads %s', (path, value) => {
  expect(parseContentPath(path, reservedNames)).toEqual({ ok: true, value });
});

const places =
  'expected site.yml, publishers/<id>.yml, authors/<id>.yml, properties/<group>.yml, pages/<slug>.md, stories/<story>/story.md, stories/<story>/<slug>.md or a picture beside a report.';
const noName = 'is no name; expected 1 to 80 lower case letters, digits and hyphens.';

test.each([
  ['notes.txt', `"notes.txt" has no place in the content; ${places}`],
  ['site.yaml', `"site.yaml" has no place in the content; did you mean "site.yml"; ${places}`],
  ['page/about.md', `"page/about.md" has no place in the content; did you mean "pages"; ${places}`],
  ['stories/car.md', `"stories/car.md" has no place in the content; ${places}`],
  ['stories/car/images/a.png', `"stories/car/images/a.png" has no place in the content; ${places}`],
  ['constructor/a.yml', `"constructor/a.yml" has no place in the content; ${places}`],
  ['authors/desk.yaml', '"desk.yaml" has no place here; expected a name that ends in .yml.'],
  ['pages/about.mdx', '"about.mdx" has no place here; expected a name that ends in .md.'],
  ['stories/car/first.markdown', '"first.markdown" has no place here; expected a name that ends in .md.'],
  ['stories/car/drawing.svg', '"drawing.svg" has no place here; expected a name that ends in .md.'],
  ['publishers/Reuters.yml', `"Reuters" ${noName}`],
  ['authors/.yml', `"" ${noName}`],
  ['stories/A Car/first.md', `"A Car" ${noName}`],
  ['stories/car/first report.md', `"first report" ${noName}`],
  ['stories/car/小米.md', `"小米" ${noName}`],
  [`pages/${'a'.repeat(81)}.md`, `"${'a'.repeat(81)}" ${noName}`],
  ['stories/car/timeline.md', '"timeline" is the name of an address of the site; choose another.'],
  ['stories/car/specs.md', '"specs" is the name of an address of the site; choose another.'],
  ['stories/car/card.png', '"card.png" is the name of an address of the site; choose another.'],
  ['stories/car/Card.PNG', '"Card.PNG" is the name of an address of the site; choose another.'],
  ['stories/topics/story.md', '"topics" is the name of an address of the site; choose another.'],
  ['stories/archive/story.md', '"archive" is the name of an address of the site; choose another.'],
  ['stories/about/story.md', '"about" is the name of an address of the site; choose another.'],
  ['pages/sources.md', '"sources" is the name of an address of the site; choose another.'],
  ['stories/page/story.md', '"page" is the name of an address of the site; choose another.'],
  ['pages/page.md', '"page" is the name of an address of the site; choose another.'],
  ['pages/404.md', '"404" is the name of an address of the site; choose another.'],
])('refuses %s', (path, message) => {
  expect(parseContentPath(path, reservedNames)).toEqual({
    ok: false,
    finding: { rule: 'file/name', message },
  });
});
