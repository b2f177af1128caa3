import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNewsroom } from '../../src/newsroom/rules/check-newsroom.ts';
import { readEdition } from '../../src/newsroom/read/read-edition.ts';
import {
  checkWith,
  laterReport,
  openNewsroom,
  reportWith,
  soundFiles,
  type Changes,
} from '../helpers/newsroom/newsroom-fixture.ts';
import { cases } from '../helpers/patience.ts';

test('finds nothing in a sound newsroom', async () => {
  expect(await checkWith({})).toEqual([]);
});

test('tells every problem of several broken files in one pass, sorted by path, line and column', async () => {
  const broken: Changes = {
    'notes.txt': 'x',
    'pages/about.md': '---\ntitle: About\ntitel: x\ndescription: About us.\n---\n\nSee [this](/nowhere/).\n',
    'publishers/house.yml': 'name: House\nkind: magazine\n',
    'stories/car/second.md': '',
    'stories/car/third.md': new Uint8Array([0xff, 0xfe, 0x41]),
    'stories/car/unclosed.md': '---\ntitle: "A title\n---\n\nThe 12 kWh pack.\n',
    ...reportWith(
      ['kind: report\n', ''],
      ['published: "2023-08-31"', 'published: 2023-08-31'],
      ['authors: [desk]', 'authors: [dask]'],
      ['on: "2023-07-11~/2023-07-20~"', 'on: "2023-02-30"'],
      ['The pack', 'The <b>12 kWh</b> pack'],
      [':when[', ':whn['],
    ),
  };
  expect(await checkWith(broken)).toEqual([
    'content/notes.txt:1:1  error  "notes.txt" has no place in the content; expected site.yml, publishers/<id>.yml, authors/<id>.yml, properties/<group>.yml, pages/<slug>.md, stories/<story>/story.md, stories/<story>/<slug>.md or a picture beside a report.  file/name',
    'content/pages/about.md:3:1  error  Unknown key "titel", expected one of title, description; did you mean "title"?  frontmatter/unknown-key',
    'content/pages/about.md:7:5  error  The link "/nowhere/" leads nowhere; no page has the address /nowhere/.  link/broken',
    'content/publishers/house.yml:2:7  error  Found "magazine", expected one of agency, newspaper, trade, broadcaster, company, regulator, platform, community.  frontmatter/type',
    'content/stories/car/first.md:1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
    'content/stories/car/first.md:4:12  error  The date 2023-08-31 stands without quotation marks, and YAML may turn it into another; write "2023-08-31".  date/unquoted',
    'content/stories/car/first.md:5:11  error  The author "dask" has no file; did you mean "desk"?  author/unknown',
    'content/stories/car/first.md:9:15  error  There is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/invalid',
    'content/stories/car/first.md:23:5  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    'content/stories/car/first.md:23:8  error  The number "12 kWh" is bound to no figure; write :fact[12 kWh]{of=subject.property}, or quote it.  figure/unbound',
    'content/stories/car/first.md:23:14  error  Found the HTML </b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    'content/stories/car/first.md:23:68  error  Unknown directive "whn", expected one of fact, when, cite, claim, update, note; did you mean "when"?  prose/unknown-directive',
    'content/stories/car/second.md:1:1  error  The key "authors" is missing; add it with a list of ids.  frontmatter/missing',
    'content/stories/car/second.md:1:1  error  The key "description" is missing; add it with a text of 1 to 200 characters.  frontmatter/missing',
    'content/stories/car/second.md:1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
    'content/stories/car/second.md:1:1  error  The key "published" is missing; add it with a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/missing',
    'content/stories/car/second.md:1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
    'content/stories/car/third.md:1:1  error  The file is not UTF-8; save it in that encoding.  file/content',
    'content/stories/car/unclosed.md:3:1  error  Missing closing "quote; mend the YAML here.  yaml/syntax',
    'content/stories/car/unclosed.md:5:5  error  The number "12 kWh" is bound to no figure; write :fact[12 kWh]{of=subject.property}, or quote it.  figure/unbound',
  ]);
});

test('tells each of the problems that one file shows by itself at its place', async () => {
  expect(
    await checkWith(
      reportWith(
        ['published: "2023-08-31"', 'published: "2023-02-30"'],
        ['kind: report', 'kind: report\nkinds: x'],
        ['The pack', 'The [a](nowhere.md) [b](javascript:x) ![](gone.png) pack'],
      ),
    ),
  ).toEqual([
    'content/stories/car/first.md:5:1  error  Unknown key "kinds", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections; did you mean "kind"?  frontmatter/unknown-key',
    'content/stories/car/first.md:6:12  error  There is no 30 February 2023; February 2023 has 28 days: write a day from 01 to 28.  date/invalid',
    'content/stories/car/first.md:25:5  error  The link "nowhere.md" leads nowhere; no page has the address /car/nowhere/.  link/broken',
    'content/stories/car/first.md:25:21  error  Found an address of the kind "javascript:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
    'content/stories/car/first.md:25:39  error  The picture has no words; say between the brackets what it shows: ![words](file.png).  image/alt',
    'content/stories/car/first.md:25:39  error  The picture "gone.png" is no file beside the report; add it, or mend the name.  image/missing',
  ]);
});

describe('what can not be read', () => {
  test('is told of a file that is not UTF-8', async () => {
    expect(await checkWith({ 'stories/car/second.md': new Uint8Array([0xff, 0xfe, 0x41]) })).toEqual([
      'content/stories/car/second.md:1:1  error  The file is not UTF-8; save it in that encoding.  file/content',
    ]);
  });

  test('is told of five megabytes', async () => {
    expect(await checkWith({ 'stories/car/second.md': `---\n${'a: b\n'.repeat(1_000_000)}---\n` })).toEqual([
      'content/stories/car/second.md:1:1  error  The file has 5.0 MB, more than the 1 MB that is read; split it.  file/content',
    ]);
  });

  test('is told of aliases that multiply, without running out of memory', async () => {
    const levels = Array.from(
      { length: 9 },
      (_each, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
    );
    const bomb = ['a0: &a0 [x]', ...levels].join('\n');
    const lines = await checkWith({ 'stories/car/second.md': `---\n${bomb}\n---\n` });
    expect(lines.filter((line) => line.endsWith('yaml/syntax'))).toEqual([
      'content/stories/car/second.md:7:35  error  The aliases here multiply into too many values; write the values out.  yaml/syntax',
    ]);
  });

  const refers = laterReport(
    `sources:
  copy: { publisher: house, kind: press, title: A copy, derivedFrom: [label, other] }
subjects:
  other-model: { sameAs: model, basis: inference }
figures:
  model:
    mass: { value: 642 kg, basis: leak, sources: [label] }
outcomes:
  sale: { as: met, on: "2024-03-28", sources: [copy] }
`,
    `The pack holds :fact[101 kWh]{of=model.energy}, seen :when[then]{of=seen}, :claim[sold]{of=sale}.:cite[label copy]

[Report](first.md#a-heading), [event](/car/timeline/#event-seen), [figure](/car/specs/#figure-model-energy),
[source](/car/first/#source-label), [story](/car/#about), [page](/about/#us), [publisher](/sources/#publisher-house).
`,
  );
  const about = { 'pages/about.md': '---\ntitle: About\ndescription: About us.\n---\n\n## Us\n' };
  const story = { 'stories/car/story.md': `${soundFiles['stories/car/story.md'] ?? ''}\n## About\n` };
  const known = reportWith([
    'sources:\n',
    'sources:\n  other: { publisher: house, kind: press, title: Another }\n',
  ]);
  const whole = { ...refers, ...about, ...story, ...known };

  test('is nothing in the newsroom that the next tests break', async () => {
    expect(await checkWith(whole)).toEqual([]);
  });

  test.each([
    ['stories/car/first.md', 'not UTF-8', new Uint8Array([0xff])],
    ['stories/car/first.md', 'bad YAML', '---\ntitle: [\n---\n'],
    ['stories/car/first.md', 'an open frontmatter', '---\ntitle: A title\n'],
    ['stories/car/story.md', 'bad YAML', '---\ntitle: [\n---\n'],
    ['stories/car/story.md', 'not UTF-8', new Uint8Array([0xff])],
    ['pages/about.md', 'not UTF-8', new Uint8Array([0xff])],
    ['publishers/house.yml', 'bad YAML', 'name: ['],
    ['authors/desk.yml', 'not UTF-8', new Uint8Array([0xff])],
    ['properties/battery.yml', 'bad YAML', 'properties: ['],
    ['site.yml', 'bad YAML', 'name: ['],
  ])('is told in %s (%s) and nowhere else', async (path, _how, content) => {
    const lines = await checkWith({ ...whole, [path]: content });
    expect(lines).not.toEqual([]);
    for (const line of lines)
      expect(line).toMatch(new RegExp(`^content/${path}:\\d+:\\d+  error  .* (yaml/syntax|file/content)$`));
  });

  test.each([
    'stories/car/first.md',
    'stories/car/story.md',
    'pages/about.md',
    'publishers/house.yml',
    'site.yml',
  ])('is told of %s as a link that leaves the content, and nowhere else', async (path) => {
    const lines = await checkWith({ ...whole, [path]: null }, { links: { [path]: '/etc/hostname' } });
    expect(lines).toEqual([
      `content/${path}:1:1  error  The link leaves the content folder; put the file itself here.  file/content`,
    ]);
  });

  test.each([
    ['sources', 'sources:\n', 'sources: []\nsource:\n'],
    ['figures', 'figures:\n', 'figures: many\nfigure:\n'],
    ['day', 'published: "2023-08-31"', 'published: "2023-02-30"'],
    ['figures of a subject', 'figures:\n  model:\n', 'figures:\n  model: many\n  modell:\n'],
  ])('is told of the %s of a report without further faults in others', async (_what, found, put) => {
    const [[path, text] = ['', '']] = Object.entries(known);
    const lines = await checkWith({ ...whole, [path]: text.replace(found, put) });
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^content\/stories\/car\/first\.md:/);
  });

  test('is told of a section while the others are checked all the same', async () => {
    const broken = reportWith(
      ['figures:\n', 'outcomes: many\nfigures:\n'],
      ['{of=seen}', '{of=sean}'],
      ['[101 kWh]', '[102 kWh]'],
    );
    expect(await checkWith(broken)).toEqual([
      'content/stories/car/first.md:15:11  error  Found the text "many", expected outcomes by the id of their claim.  frontmatter/type',
      'content/stories/car/first.md:25:16  error  "102 kWh" does not agree with the figure "101 kWh": the value differs; write "101 kWh".  figure/drift',
      'content/stories/car/first.md:25:54  error  The event "sean" is not in the story "car"; did you mean "seen"?  event/unknown',
    ]);
  });

  test('is told of a picture as a link that leaves the content, and nowhere else', async () => {
    const shown = reportWith(['The pack', '![A label](label.png) The pack']);
    expect(await checkWith(shown, { links: { 'stories/car/label.png': '/etc/hostname' } })).toEqual([
      'content/stories/car/label.png:1:1  error  The link leaves the content folder; put the file itself here.  file/content',
    ]);
  });

  test('is told of a value, of which a fact is no further fault', async () => {
    for (const value of ['101', 'many kWh', '101 kwhs']) {
      const lines = await checkWith(reportWith(['value: 101 kWh', `value: ${value}`]));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(
        /^content\/stories\/car\/first\.md:19:2\d {2}error {2}.* (quantity\/invalid|unit\/unknown)$/,
      );
    }
  });
});

describe('links of the file system', () => {
  const outside = 'The link leaves the content folder; put the file itself here.';

  test('are told where a file or a folder lies outside', async () => {
    const links = {
      'stories/car/out.md': '/etc/hostname',
      'stories/boat': '/etc',
      'pages/about.md': '../nowhere.md',
    };
    expect(await checkWith({}, { links })).toEqual([
      `content/pages/about.md:1:1  error  The link leads nowhere; put the file itself here.  file/content`,
      `content/stories/boat:1:1  error  ${outside}  file/content`,
      `content/stories/car/out.md:1:1  error  ${outside}  file/content`,
    ]);
  });

  test('are told where they lead nowhere or back into themselves', async () => {
    const links = {
      'stories/car/gone.md': 'nowhere.md',
      'stories/car/loop': '..',
      'pages/self.md': 'self.md',
    };
    expect(await checkWith({}, { links })).toEqual([
      'content/pages/self.md:1:1  error  The link leads nowhere; put the file itself here.  file/content',
      'content/stories/car/gone.md:1:1  error  The link leads nowhere; put the file itself here.  file/content',
      'content/stories/car/loop:1:1  error  The link leads back into its own folder; remove it.  file/content',
    ]);
  });

  test('are followed within the content', async () => {
    const links = { 'stories/boat/story.md': '../car/story.md', 'authors/lin.yml': 'desk.yml' };
    expect(await checkWith(reportWith(['authors: [desk]', 'authors: [desk, lin]']), { links })).toEqual([]);
  });

  test('are followed to a folder within the content', async () => {
    expect(await checkWith({}, { links: { 'stories/boat': 'car' } })).toEqual([]);
  });
});

describe('the order of the files', () => {
  const broken = {
    ...reportWith(['{of=sale}.', '{of=sale}. [There](seccond.md#x) :fact[642 kg]{of=model.mass}']),
    ...laterReport(
      `sources:
  label: { publisher: hose, kind: press, title: Another label, derivedFrom: [copy] }
  copy: { publisher: house, kind: press, title: A copy, derivedFrom: [label, copy] }
events:
  seen: { on: "2023-09", title: It is seen again, basis: leak, sources: [copy] }
figures:
  model:
    charge: { value: 193 Ah, basis: leak, sources: [copy] }
    energy: { value: 20 kWh, basis: official, sources: [copy] }
`,
      ':fact[20 kWh]{of=model.energy} :fact[21 kWh]{of=model.energy}',
      { published: '2023-08-31' },
    ),
    'properties/body.yml':
      'properties:\n  mass: { label: Mass, unit: kg }\nrelations: [mass = energy / chrge]\n',
    'pages/car.md': '---\ntitle: A page\ndescription: An invented page.\n---\n\n[There](/cra/).\n',
  };

  test('does not change what is told', async () => {
    const { newsroom } = await openNewsroom({ ...soundFiles, ...broken });
    const tell = (files: typeof newsroom.files) =>
      checkNewsroom({ files, images: newsroom.images }, '2026-11-23T12:00:00Z')
        .map((fault) => JSON.stringify(fault))
        .sort();
    const expected = tell(newsroom.files);
    expect(expected.length).toBeGreaterThan(7);
    fc.assert(
      fc.property(fc.shuffledSubarray(newsroom.files, { minLength: newsroom.files.length }), (files) => {
        expect(tell(files)).toEqual(expected);
      }),
      { numRuns: cases(10, 120) },
    );
  });

  test('does not change the edition', async () => {
    const sound = {
      ...soundFiles,
      ...laterReport('subjects:\n  model: { name: The renamed model }\n', '', { published: '2023-08-31' }),
      'properties/body.yml': 'properties:\n  height: { label: Height, unit: mm }\n',
      'pages/about.md': '---\ntitle: About\ndescription: About us.\n---\n\nWords.\n',
      'stories/boat/story.md': '---\ntitle: A boat\nsummary: An invented boat.\n---\n',
    };
    const { newsroom, diagnostics } = await openNewsroom(sound);
    expect(diagnostics).toEqual([]);
    const read = (files: typeof newsroom.files) => {
      const out = readEdition(files, '2026-11-23T12:00:00Z', undefined);
      // Of maps the order counts too: pages list what is in them.
      return JSON.stringify(out, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    };
    const expected = read(newsroom.files);
    fc.assert(
      fc.property(fc.shuffledSubarray(newsroom.files, { minLength: newsroom.files.length }), (files) => {
        expect(read(files)).toBe(expected);
      }),
      { numRuns: cases(10, 120) },
    );
  });
});
