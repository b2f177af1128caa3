import { describe, expect, test } from 'vitest';
import { checkWith, laterReport, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const link = (target: string) => reportWith(['The pack', `The [words](${target}) pack`]);
const about = (body: string) => ({
  'pages/about.md': `---\ntitle: About\ndescription: About us.\n---\n\n${body}\n`,
});

test.each([
  ['a report beside it', 'first.md'],
  ['a report beside it, with a dot', './first.md'],
  ['its story', 'story.md'],
  ['a page', '../../pages/about.md'],
  ['a report by its address', '/car/first/'],
  ['a story by its address', '/car/'],
  ['the front page', '/'],
  ['the publishers', '/sources/'],
  ['a publisher', '/sources/#publisher-house'],
  ['the forecasts', '/forecasts/'],
  ['the corrections', '/corrections/'],
  ['the topics', '/topics/'],
  ['a topic of a report', '/topics/electric-cars/'],
  ['a topic of a story', '/topics/makers/'],
  ['the authors', '/authors/'],
  ['an author', '/authors/desk/'],
  ['the archive', '/archive/'],
  ['a month of it', '/archive/2023-08/'],
  ['a correction on its article', '/car/first/#correction-car_first_1'],
  ['the feed', '/feed.xml'],
  ['the feed as Atom', '/atom.xml'],
  ['the feed as JSON', '/feed.json'],
  ['the feed of a story', '/car/feed.xml'],
  ['the feed of a story as Atom', '/car/atom.xml'],
  ['the feed of a story as JSON', '/car/feed.json'],
  ['the data of a story', '/car/data.json'],
  ['the schema of that', '/story.schema.json'],
  ['a timeline as a calendar', '/car/timeline.ics'],
  ['figures as a table', '/car/specs.csv'],
  ['a citation for biblatex', '/car/first/cite.bib'],
  ['a citation as CSL-JSON', '/car/first/cite.json'],
  ['a page by its address', '/about/'],
  ['a heading on the same page', '#a-heading'],
  ['a heading of another page', '../../pages/about.md#über-uns'],
  ['a heading, percent-encoded', '/about/#%C3%BCber-uns'],
  ['a report, percent-encoded', '%66irst.md'],
  ['the second of two headings of one name', '/about/#again-1'],
  ['the top of a page', '/car/#'],
  ['an event', '/car/timeline/#event-seen'],
  ['a claim', '/car/timeline/#claim-sale'],
  ['a figure', '/car/specs/#figure-model-energy'],
  ['a story as of a day', '/car/as-of/2023-08-31/'],
  ['an event as of a day', '/car/as-of/2023-08-31/timeline/#event-seen'],
  ['a figure as of a day', '/car/as-of/2023-08-31/specs/#figure-model-energy'],
  ['a source', '/car/first/#source-label'],
  ['a source on the same page', '#source-label'],
  ['another site', 'https://www.example.org/nowhere.md'],
])('finds %s', async (_name, target) => {
  const [path = '', text = ''] = Object.entries(link(target))[0] ?? [];
  const corrected = text.replace(
    '---\n\n## A heading',
    'topics: [electric-cars]\ncorrections:\n  - { on: "2023-09-01", field: title, was: Title, now: A title, why: It was short. }\n---\n\n## A heading',
  );
  const pages = about('## Über uns\n\n## Again\n\n## Again');
  const story = '---\ntitle: A car\nsummary: An invented car.\ntopics: [makers]\n---\n';
  expect(await checkWith({ [path]: corrected, 'stories/car/story.md': story, ...pages })).toEqual([]);
});

describe('a list over all stories', () => {
  /** So many forecasts and sources of one publisher in a second report. */
  const many = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => index);
    const sources = ids.map((id) => `  s${id}: { publisher: house, kind: press, title: A page }\n`);
    const claims = ids.map(
      (id) =>
        `  c${id}: { statement: It will., by: A person, saidOn: "2023-09", due: "2024", basis: press, sources: [s${id}] }\n`,
    );
    return laterReport(`sources:\n${sources.join('')}claims:\n${claims.join('')}`);
  };

  test.each(['/forecasts/2/', '/sources/house/', '/sources/house/2/'])(
    'has as many pages as it fills: %s',
    async (target) => {
      // With the forecast and the source of the first report.
      expect(await checkWith({ ...many(200), ...link(target) })).toEqual([]);
      expect(await checkWith({ ...many(19), ...link(target) })).toEqual([
        expect.stringContaining(`The link "${target}" leads nowhere; no page has the address ${target}`),
      ]);
    },
  );

  test.each(['/topics/law/2/', '/authors/desk/2/', '/archive/2023-09/2/'])(
    'of reports has as many pages as it fills: %s',
    async (target) => {
      const reports = (count: number) =>
        Object.assign(
          {},
          ...Array.from({ length: count }, (_, index) =>
            laterReport('topics: [law, law]\n', '', { name: `r${index}` }),
          ),
        ) as Record<string, string>;
      expect(await checkWith({ ...reports(51), ...link(target) })).toEqual([]);
      expect(await checkWith({ ...reports(49), ...link(target) })).toEqual([
        expect.stringContaining(`The link "${target}" leads nowhere; no page has the address ${target}`),
      ]);
    },
  );

  test.each([
    ['a topic', '/topics/secrets/'],
    ['an author', '/authors/guest/'],
    ['a month', '/archive/2023-10/'],
  ])('has no %s of which nothing is out', async (_name, target) => {
    const [path = '', text = ''] = Object.entries(laterReport('draft: true\ntopics: [secrets]\n'))[0] ?? [];
    const hidden = text.replace('[desk]', '[guest]').replace('2023-09-15', '2023-10-15');
    const guest = { 'authors/guest.yml': 'name: A guest\n' };
    expect(await checkWith({ [path]: hidden, ...guest, ...link(target) })).toEqual([
      expect.stringContaining(
        `The link "${target}" leads to what is not out yet; add it from then on.  embargo/leak`,
      ),
    ]);
  });

  test('is no place to link to a correction in: it moves on as others come', async () => {
    const [path = '', text = ''] = Object.entries(link('/corrections/#correction-car_first_1'))[0] ?? [];
    const corrected = text.replace(
      '---\n\n## A heading',
      'corrections:\n  - { on: "2023-09-01", field: title, was: Title, now: A title, why: It was short. }\n---\n\n## A heading',
    );
    expect(await checkWith({ [path]: corrected })).toEqual([
      expect.stringContaining('the page /corrections/ has no place #correction-car_first_1.  link/broken'),
    ]);
  });
});

test('finds a figure that only a relation gives', async () => {
  const derived = reportWith(
    ['    energy: { value: 101 kWh, basis: leak, sources: [label] }\n', ''],
    ['The pack', 'The [words](/car/specs/#figure-model-energy) pack'],
  );
  expect(await checkWith(derived)).toEqual([]);
});

describe('a view of the past', () => {
  const later = laterReport(
    `sources:
  notice: { publisher: house, kind: official, title: A notice }
events:
  cleared: { on: "2023-09-10", title: It is cleared, basis: official, sources: [notice] }
subjects:
  launched: { sameAs: model, basis: official, sources: [notice] }
figures:
  launched:
    mass: { value: 642 kg, basis: official, sources: [notice] }
`,
  );

  test.each([
    '/car/as-of/2023-09-15/',
    '/car/as-of/2023-09-15/timeline/#event-seen',
    '/car/as-of/2023-09-15/timeline/#event-cleared',
    '/car/as-of/2023-09-15/specs/#figure-launched-mass',
    '/car/as-of/2023-09-15/specs/#figure-model-mass',
    '/car/as-of/2023-09-15/specs/#figure-launched-energy',
    '/car/specs/#figure-launched-energy',
  ])('has what was known by then: %s', async (target) => {
    expect(await checkWith({ ...later, ...link(target) })).toEqual([]);
  });

  test.each([
    [
      '/car/as-of/2023-08-31/timeline/#event-cleared',
      'the page /car/as-of/2023-08-31/timeline/ has no place #event-cleared.',
    ],
    [
      '/car/as-of/2023-08-31/specs/#figure-launched-energy',
      'the page /car/as-of/2023-08-31/specs/ has no place #figure-launched-energy; did you mean "figure-model-energy"?',
    ],
    [
      '/car/as-of/2023-09-01/',
      'no page has the address /car/as-of/2023-09-01/; did you mean "/car/as-of/2023-08-31/"?',
    ],
  ])('has nothing of later, and is of a day on which a report came out: %s', async (target, reason) => {
    expect(await checkWith({ ...later, ...link(target) })).toEqual([
      `content/stories/car/first.md:24:5  error  The link "${target}" leads nowhere; ${reason}  link/broken`,
    ]);
  });

  test('has no name that the story gives a subject before a report speaks of it', async () => {
    const named = laterReport(
      `sources:
  notice: { publisher: house, kind: official, title: A notice }
subjects:
  launched: { name: The launched model }
`,
    );
    const story =
      '---\ntitle: A car\nsummary: A car.\nsubjects:\n  model: { sameAs: launched, basis: official, sources: [notice] }\n---\n';
    const checkLink = (target: string) =>
      checkWith({ ...named, 'stories/car/story.md': story, ...link(target) });
    expect(await checkLink('/car/specs/#figure-launched-energy')).toEqual([]);
    expect(await checkLink('/car/as-of/2023-09-15/specs/#figure-launched-energy')).toEqual([]);
    expect(await checkLink('/car/as-of/2023-08-31/specs/#figure-launched-energy')).toEqual([
      'content/stories/car/first.md:24:5  error  The link "/car/as-of/2023-08-31/specs/#figure-launched-energy" leads nowhere; the page /car/as-of/2023-08-31/specs/ has no place #figure-launched-energy; did you mean "figure-model-energy"?  link/broken',
    ]);
  });
});

test.each([
  [
    'first',
    'first.html',
    'expected a relative path to a .md file, or an address of the site that begins with /.',
  ],
  ['a file that is not there', 'second.md', 'no page has the address /car/second/.'],
  [
    'a file whose name is misspelt',
    'stroy.md',
    'no page has the address /car/stroy/; did you mean "story.md"?',
  ],
  [
    'a file outside the content',
    '../../../first.md',
    'expected a relative path to a .md file, or an address of the site that begins with /.',
  ],
  ['an address that is not there', '/cra/', 'no page has the address /cra/; did you mean "/car/"?'],
  [
    'an address without its slash',
    '/car/timeline',
    'no page has the address /car/timeline; did you mean "/car/timeline/"?',
  ],
  [
    'a heading that is not there',
    '#a-headin',
    'the page /car/first/ has no place #a-headin; did you mean "a-heading"?',
  ],
  ['an event on the wrong page', '/car/specs/#event-seen', 'the page /car/specs/ has no place #event-seen.'],
  [
    'an event that is not there',
    '/car/timeline/#event-sen',
    'the page /car/timeline/ has no place #event-sen; did you mean "event-seen"?',
  ],
])('tells %s', async (_name, target, reason) => {
  expect(await checkWith(link(target))).toEqual([
    `content/stories/car/first.md:24:5  error  The link "${target}" leads nowhere; ${reason}  link/broken`,
  ]);
});

test('tells a link by reference at its definition', async () => {
  const report = reportWith(
    ['The pack', 'The [words][there] pack'],
    ['{of=sale}.\n', '{of=sale}.\n\n[there]: nowhere.md\n'],
  );
  expect(await checkWith(report)).toEqual([
    'content/stories/car/first.md:26:1  error  The link "nowhere.md" leads nowhere; no page has the address /car/nowhere/.  link/broken',
  ]);
});

test('tells links of a story and of a page', async () => {
  const story = `${soundFiles['stories/car/story.md'] ?? ''}\n[There](/nowhere/).\n`;
  expect(await checkWith({ 'stories/car/story.md': story, ...about('[There](about.md#nowhere).') })).toEqual([
    'content/pages/about.md:6:1  error  The link "about.md#nowhere" leads nowhere; the page /about/ has no place #nowhere.  link/broken',
    'content/stories/car/story.md:8:1  error  The link "/nowhere/" leads nowhere; no page has the address /nowhere/.  link/broken',
  ]);
});

test('tells a link that a browser would take elsewhere as unsafe', async () => {
  expect(await checkWith(link('javascript:x'))).toEqual([
    'content/stories/car/first.md:24:5  error  Found an address of the kind "javascript:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
  ]);
});

describe('embargo/leak', () => {
  const hidden = laterReport(
    `embargo: "2023-10-01"
sources:
  secret: { publisher: house, kind: leak, title: A secret }
events:
  launch: { on: "2024-03-28", title: It is launched, basis: leak, sources: [secret] }
figures:
  model:
    mass: { value: 642 kg, basis: leak, sources: [secret] }
corrections:
  - { on: "2023-09-20", field: title, was: A title, now: A later title, why: It was an earlier one. }
`,
    '## What comes',
  );
  const [before, after] = ['2023-09-30T15:59:59Z', '2023-09-30T16:00:00Z'];

  test.each([
    '/car/second/',
    'second.md',
    'second.md#what-comes',
    '/car/second/#source-secret',
    '/car/timeline/#event-launch',
    '/car/specs/#figure-model-mass',
    '/car/as-of/2023-10-01/',
    '/car/second/#correction-car_second_1',
  ])('tells a link to %s until it is out', async (target) => {
    const files = { ...hidden, ...link(target) };
    expect(await checkWith(files, { now: before })).toEqual([
      `content/stories/car/first.md:24:5  error  The link "${target}" leads to what is not out yet; add it from then on.  embargo/leak`,
    ]);
    expect(await checkWith(files, { now: after })).toEqual([]);
  });

  test('tells a link to a story all of whose reports are to come', async () => {
    const files = about('[A car](/car/) and [its timeline](../stories/car/story.md).');
    expect(await checkWith(files, { now: '2023-08-30T15:59:59Z' })).toEqual([
      'content/pages/about.md:6:1  error  The link "/car/" leads to what is not out yet; add it from then on.  embargo/leak',
      'content/pages/about.md:6:20  error  The link "../stories/car/story.md" leads to what is not out yet; add it from then on.  embargo/leak',
    ]);
    expect(await checkWith(files, { now: '2023-08-30T16:00:00Z' })).toEqual([]);
  });

  test('tells a broken link as that, out or not', async () => {
    const files = { ...hidden, ...link('second.md#what-came') };
    const expected = [
      'content/stories/car/first.md:24:5  error  The link "second.md#what-came" leads nowhere; the page /car/second/ has no place #what-came; did you mean "what-comes"?  link/broken',
    ];
    expect(await checkWith(files, { now: before })).toEqual(expected);
    expect(await checkWith(files, { now: after })).toEqual(expected);
  });

  test('lets what is not out link to what is not out', async () => {
    const [[path, text] = ['', '']] = Object.entries(hidden);
    expect(
      await checkWith({ [path]: `${text}\n[There](/car/timeline/#event-launch).\n` }, { now: before }),
    ).toEqual([]);
  });
});
