import { expect, test } from 'vitest';
import { checkWith, laterReport, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const site = soundFiles['site.yml'] ?? '';
const page = '---\ntitle: How we correct\ndescription: An invented policy.\n---\n\nWords.\n';

test('tells a misspelt publisher and author, with what was meant', async () => {
  expect(
    await checkWith(
      reportWith(['publisher: house', 'publisher: hous'], ['authors: [desk]', 'authors: [dask]']),
    ),
  ).toEqual([
    'content/stories/car/first.md:6:11  error  The author "dask" has no file; did you mean "desk"?  author/unknown',
    'content/stories/car/first.md:8:23  error  The publisher "hous" has no file; did you mean "house"?  publisher/unknown',
  ]);
});

test('says which file to add where nothing like it is there', async () => {
  expect(
    await checkWith(
      reportWith(
        ['publisher: house', 'publisher: reuters'],
        ['authors: [desk]', 'authors: [desk, lin-daiyu]'],
      ),
    ),
  ).toEqual([
    'content/stories/car/first.md:6:17  error  The author "lin-daiyu" has no file; add authors/lin-daiyu.yml.  author/unknown',
    'content/stories/car/first.md:8:23  error  The publisher "reuters" has no file; add publishers/reuters.yml.  publisher/unknown',
  ]);
});

test('tells the publisher of the site', async () => {
  expect(await checkWith({ 'site.yml': site.replace('publisher: house', 'publisher: home') })).toEqual([
    'content/site.yml:6:12  error  The publisher "home" has no file; did you mean "house"?  publisher/unknown',
  ]);
});

test('tells a policy whose page does not exist', async () => {
  expect(await checkWith({ 'site.yml': `${site}policies: { corrections: corrections-policy }\n` })).toEqual([
    'content/site.yml:7:26  error  The page "corrections-policy" does not exist; add pages/corrections-policy.md.  link/broken',
  ]);
});

test('accepts a policy that has its page', async () => {
  expect(
    await checkWith({
      'site.yml': `${site}policies: { corrections: corrections-policy }\n`,
      'pages/corrections-policy.md': page,
    }),
  ).toEqual([]);
});

test('tells an undeclared property of a figure, at its key', async () => {
  expect(await checkWith(reportWith(['    charge: {', '    chrge: {']))).toEqual([
    'content/stories/car/first.md:18:5  error  The property "chrge" is not declared; did you mean "charge"?  property/unknown',
  ]);
});

test('tells an undeclared property of a fact, at its first colon', async () => {
  expect(await checkWith(reportWith(['of=model.energy', 'of=model.enrgy']))).toEqual([
    'content/stories/car/first.md:24:16  error  The property "enrgy" is not declared; did you mean "energy"?  property/unknown',
  ]);
});

test('finds a property in any group', async () => {
  const files = {
    'properties/body.yml': 'properties:\n  length: { label: Length, unit: mm }\n',
    ...laterReport(
      'figures:\n  model:\n    length: { value: "4,997 mm", basis: leak, sources: [label] }\n',
      'It is :fact[4,997 mm]{of=model.length} long.',
    ),
  };
  expect(await checkWith(files)).toEqual([]);
});

test('tells a qualifier that the property does not have', async () => {
  const figures = `figures:
  model:
    range: { value: 800 km, qualifiers: { cycel: CLTC }, basis: leak, sources: [label] }
    mass:
      - { value: 642 kg, qualifiers: { trim: base }, basis: leak, sources: [label] }
`;
  expect(await checkWith(laterReport(figures))).toEqual([
    'content/stories/car/second.md:9:43  error  The property "range" has no qualifier "cycel"; did you mean "cycle"?  frontmatter/unknown-key',
    'content/stories/car/second.md:11:40  error  The property "mass" has no qualifier "trim"; declare it there, or remove it.  frontmatter/unknown-key',
  ]);
});
