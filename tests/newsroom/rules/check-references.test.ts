import { describe, expect, test } from 'vitest';
import { checkWith, laterReport, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

test('tells a source that is gone at every use', async () => {
  const gone: [string, string] = [
    '  label: { publisher: house, kind: leak, title: A label, published: "2023-07", accessed: "2023-08-30" }',
    '  other: { publisher: house, kind: leak, title: Another }',
  ];
  expect(await checkWith(reportWith(gone))).toEqual([
    'content/stories/car/first.md:8:3  warning  The source "other" carries nothing; use it or remove it.  source/unused',
    'content/stories/car/first.md:10:91  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
    'content/stories/car/first.md:12:120  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
    'content/stories/car/first.md:17:61  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
    'content/stories/car/first.md:18:53  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
    'content/stories/car/first.md:19:54  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
    'content/stories/car/first.md:24:84  error  The source "label" is not in the story "car"; declare it under sources.  source/unknown',
  ]);
});

test('tells each kind of thing that is not in the story where it is named', async () => {
  const sections = `sources:
  copy: { publisher: house, kind: aggregator, title: A copy, derivedFrom: [lable] }
subjects:
  first-model: { sameAs: modle, basis: inference, sources: [lable] }
figures:
  modell:
    mass: [{ value: 642 kg, basis: leak, sources: [label, lable] }]
outcomes:
  sail: { as: met, on: "2024-03-28", sources: [lable] }
`;
  const body = 'On :when[a day]{of=seem} :claim[they said]{of=sal} so.:cite[copy lable]';
  expect(await checkWith(laterReport(sections, body))).toEqual([
    'content/stories/car/second.md:8:76  error  The source "lable" is not in the story "car"; did you mean "label"?  source/unknown',
    'content/stories/car/second.md:10:26  error  The subject "modle" is not in the story "car"; did you mean "model"?  subject/unknown',
    'content/stories/car/second.md:10:61  error  The source "lable" is not in the story "car"; did you mean "label"?  source/unknown',
    'content/stories/car/second.md:12:3  error  The subject "modell" is not in the story "car"; did you mean "model"?  subject/unknown',
    'content/stories/car/second.md:13:59  error  The source "lable" is not in the story "car"; did you mean "label"?  source/unknown',
    'content/stories/car/second.md:15:3  error  The claim "sail" is not in the story "car"; did you mean "sale"?  claim/unknown',
    'content/stories/car/second.md:15:48  error  The source "lable" is not in the story "car"; did you mean "label"?  source/unknown',
    'content/stories/car/second.md:18:4  error  The event "seem" is not in the story "car"; did you mean "seen"?  event/unknown',
    'content/stories/car/second.md:18:26  error  The claim "sal" is not in the story "car"; did you mean "sale"?  claim/unknown',
    'content/stories/car/second.md:18:66  error  The source "lable" is not in the story "car"; did you mean "label"?  source/unknown',
  ]);
});

test('finds what another report of the story declares, whichever came first', async () => {
  const earlier = laterReport('', 'On :when[a day]{of=seen} :claim[they said]{of=sale} so.:cite[label]', {
    published: '2023-08-01',
  });
  expect(await checkWith(earlier)).toEqual([]);
});

test('does not find what another story declares', async () => {
  const boat = {
    'stories/boat/story.md':
      '---\ntitle: A boat\nsummary: An invented boat.\n---\n\nSo they say.:cite[label]\n',
  };
  expect(await checkWith(boat)).toEqual([
    'content/stories/boat/story.md:6:19  error  The source "label" is not in the story "boat"; declare it under sources.  source/unknown',
  ]);
});

test('tells an event that is named as a source', async () => {
  expect(await checkWith(reportWith([':cite[label]', ':cite[label seen]']))).toEqual([
    'content/stories/car/first.md:24:90  error  The source "seen" is not in the story "car"; declare it under sources.  source/unknown',
  ]);
});

test('tells whatever a page names, since it belongs to no story', async () => {
  const page =
    '---\ntitle: About\ndescription: About us.\n---\n\nWe say so.:cite[label] :claim[Sold]{of=sale}\n';
  expect(await checkWith({ 'pages/about.md': page })).toEqual([
    'content/pages/about.md:6:17  error  The source "label" is named on a page that belongs to no story; link to the page that tells it.  source/unknown',
    'content/pages/about.md:6:24  error  The claim "sale" is named on a page that belongs to no story; link to the page that tells it.  claim/unknown',
  ]);
});

describe('source/unused', () => {
  test('warns of a source that carries nothing', async () => {
    const spare = 'sources:\n  spare: { publisher: house, kind: press, title: A spare }\n';
    expect(await checkWith(reportWith(['sources:\n', spare]))).toEqual([
      'content/stories/car/first.md:8:3  warning  The source "spare" carries nothing; use it or remove it.  source/unused',
    ]);
  });

  test.each([
    ['an event', 'events:\n  e: { on: "2023", title: It is so, basis: press, sources: [spare] }\n', ''],
    [
      'a claim',
      'claims:\n  c: { statement: It is so., by: A person, saidOn: "2023", basis: press, sources: [spare] }\n',
      '',
    ],
    ['a figure', 'figures:\n  model:\n    mass: { value: 642 kg, basis: press, sources: [spare] }\n', ''],
    ['an outcome', 'outcomes:\n  sale: { as: met, on: "2024-03-28", sources: [spare] }\n', ''],
    ['a subject', 'subjects:\n  model: { name: The model, basis: press, sources: [spare] }\n', ''],
    ['a citation', '', 'They say so.:cite[spare]'],
  ])('holds a source for used by %s of another report', async (_by, sections, body) => {
    const spare = 'sources:\n  spare: { publisher: house, kind: press, title: A spare }\n';
    expect(await checkWith({ ...reportWith(['sources:\n', spare]), ...laterReport(sections, body) })).toEqual(
      [],
    );
  });

  test('holds a source for used by one that repeats it', async () => {
    const sources = `sources:
  root: { publisher: house, kind: press, title: A root }
  copy: { publisher: house, kind: aggregator, title: A copy, derivedFrom: [root] }
`;
    expect(await checkWith(laterReport(sources, 'They say so.:cite[copy]'))).toEqual([]);
  });
});

describe('embargo/leak', () => {
  const sections = `embargo: "2023-10-01T09:00+08:00"
sources:
  secret: { publisher: house, kind: leak, title: A secret }
events:
  launch: { on: "2024-03-28", title: It is launched, basis: leak, sources: [secret] }
claims:
  price: { statement: It will be cheap., by: A person, saidOn: "2023-09", basis: leak, sources: [secret] }
subjects:
  second-model: { name: The second }
`;
  const hidden = laterReport(sections, '', { published: '2023-08-01', name: 'hidden' });
  const uses = laterReport(
    `sources:
  copy: { publisher: house, kind: press, title: A copy, derivedFrom: [secret] }
subjects:
  first-model: { sameAs: second-model, basis: inference }
outcomes:
  price: { as: denied, on: "2023-09-10", sources: [secret] }
`,
    'At :when[launch]{of=launch} :claim[cheap]{of=price}, they say.:cite[copy secret]',
  );

  test('tells every way in which what is out refers to what is not, with the place of that', async () => {
    expect(await checkWith({ ...hidden, ...uses }, { now: '2023-10-01T00:59:59Z' })).toEqual([
      'content/stories/car/second.md:8:71  error  What is out refers to the source "secret", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:9:3.  embargo/leak',
      'content/stories/car/second.md:10:26  error  What is out refers to the subject "second-model", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:15:3.  embargo/leak',
      'content/stories/car/second.md:12:3  error  What is out refers to the claim "price", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:13:3.  embargo/leak',
      'content/stories/car/second.md:12:52  error  What is out refers to the source "secret", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:9:3.  embargo/leak',
      'content/stories/car/second.md:15:4  error  What is out refers to the event "launch", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:11:3.  embargo/leak',
      'content/stories/car/second.md:15:29  error  What is out refers to the claim "price", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:13:3.  embargo/leak',
      'content/stories/car/second.md:15:74  error  What is out refers to the source "secret", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:9:3.  embargo/leak',
    ]);
  });

  test('finds nothing from the moment at which the embargo ends', async () => {
    expect(await checkWith({ ...hidden, ...uses }, { now: '2023-10-01T01:00:00Z' })).toEqual([]);
  });

  test('tells what refers to a draft at any time', async () => {
    const draft = Object.fromEntries(
      Object.entries(hidden).map(([path, text]) => [path, text.replace(/embargo: .*/, 'draft: true')]),
    );
    const cite = laterReport('', 'They say so.:cite[secret]');
    expect(await checkWith({ ...draft, ...cite }, { now: '2030-01-01T00:00:00Z' })).toEqual([
      'content/stories/car/second.md:9:19  error  What is out refers to the source "secret", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:9:3.  embargo/leak',
    ]);
  });

  test('lets what is not out refer to what is not out', async () => {
    expect(await checkWith({ ...hidden, ...uses }, { now: '2023-09-14T15:59:59Z' })).toEqual([]);
  });

  test('begins the day of a report at midnight in the zone of the site', async () => {
    const cite = {
      'stories/car/story.md': `${soundFiles['stories/car/story.md'] ?? ''}\nSo they say.:cite[label]\n`,
    };
    const early = laterReport('', '', { published: '2023-08-01' });
    const files = { ...cite, ...early };
    expect(await checkWith(files, { now: '2023-08-30T15:59:59Z' })).toEqual([
      'content/stories/car/story.md:8:19  error  What is out refers to the source "label", which is not out yet; refer to it from then on. See content/stories/car/first.md:8:3.  embargo/leak',
    ]);
    expect(await checkWith(files, { now: '2023-08-30T16:00:00Z' })).toEqual([]);
  });

  test('lets the introduction of a story all of whose reports are to come refer to them', async () => {
    const cite = {
      'stories/car/story.md': `${soundFiles['stories/car/story.md'] ?? ''}\nSo they say.:cite[label]\n`,
    };
    expect(await checkWith(cite, { now: '2023-08-30T15:59:59Z' })).toEqual([]);
  });

  test('accepts a subject that a report that is out declares too', async () => {
    const again = laterReport('draft: true\nsubjects:\n  model: { name: The renamed model }\n', '', {
      published: '2023-08-01',
    });
    expect(await checkWith(again)).toEqual([]);
  });
});
