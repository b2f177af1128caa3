import type { Edition } from '../../src/domain/story/edition.ts';
import type { Report, Story } from '../../src/domain/story/story.ts';
import { getReport, getStory, openEdition } from './invented-newsroom.ts';

/** Invented titles that a format could take for something of its own. */
export const hostileTitles = [
  'A {brace}, a \\backslash and 100% of R&D for $5, #1_a ~b ^c |d',
  '}} unbalanced {',
  '{ the other way \\',
  'Words <i>in</i> <span class="nocase">angles</span> & <script>alert(1)</script>',
  '小米汽车：“雅”，测试；一',
  '=HYPERLINK("https://x.example";"Click")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '＝1＋1',
  "'=1",
  '\'Twas “quoted”, or was it "not"; then',
  'Line\\nfeed\\, semicolon\\; END:VEVENT',
  'Émile’s naïve œuvre – ﬁn, à la carte: Über alles',
  'others',
  '👩🏽‍🚀 at 𝒳, '.repeat(6).trim(),
];

/** One invented date of each form, and some of two. */
export const everyDate = [
  '2023-07-05',
  '2023-07-05~',
  '2023-07-05?',
  '2023-07',
  '2023-07~',
  '2023',
  '2023?',
  '2024-40',
  '2024-41~',
  '2023-33',
  '2023-36',
  '2023-21',
  '2023-24',
  '2023-07-11~/2023-07-20~',
  '2023-08-01/2023-08-23',
  '2023-33/2023-41',
  '../2023-08-02',
  '2023-08/..',
  '9999-12',
];

/** An invented story that holds all of them: titles of sources and of events, names of publishers, people and subjects, dates. */
export async function openHostileStory(): Promise<{ edition: Edition; story: Story; report: Report }> {
  const text = (value: string) => JSON.stringify(value);
  const titled = hostileTitles.map((title, index) => ({ title, id: `title-${index}`, on: '2023-07-05' }));
  const dated = everyDate.map((on, index) => ({ title: `On ${on}`, id: `date-${index}`, on }));
  const all = [...titled, ...dated];
  const sources = all.map(
    ({ title, id, on }, index) =>
      `  ${id}-source: { publisher: ${index % 2 ? 'house' : 'registry'}, kind: ${index % 3 ? 'press' : 'leak'}, ` +
      `title: ${text(title)}, published: "${on}", accessed: "9999-12-31", language: zh-Hans, url: "https://x.example/${index}?a={b}%20&c" }`,
  );
  const events = all.map(
    ({ title, id, on }) =>
      `  ${id}: { on: "${on}", asPrinted: ${text(title)}, title: ${text(title)}, place: ${text(title)}, basis: leak, sources: [${id}-source] }`,
  );
  const claims = all.map(
    ({ title, id, on }) =>
      `  ${id}-claim: { statement: ${text(title)}, by: ${text(title)}, saidOn: "2023-01-01", due: "${on}", basis: leak, sources: [${id}-source] }`,
  );
  const subjects = titled.map(({ title, id }) => `  ${id}-subject: { name: ${text(title)} }`);
  const figures = titled.map(
    ({ id }) =>
      `  ${id}-subject:\n    coldest: { value: -5.50 °C, basis: leak, sources: [${id}-source, title-0-source] }`,
  );
  const edition = await openEdition({
    'site.yml': `name: ${text('{Test}; a, b')}\nurl: https://test.example\nlanguage: en\ntimezone: Asia/Shanghai\ndescription: Invented.\npublisher: house\n`,
    'publishers/house.yml': `name: ${text('Simon & Schuster and }others')}\nkind: newspaper\n`,
    'publishers/registry.yml': `name: ${text('=The {registry}')}\nkind: regulator\n`,
    'authors/desk.yml': `name: The desk\n`,
    'authors/second.yml': `name: ${text('Wu, Li and {Sons}')}\n`,
    'properties/weather.yml': 'properties:\n  coldest: { label: Coldest, unit: °C, qualifiers: [at] }\n',
    'stories/hostile/story.md': `---\ntitle: ${text('A {story}; of \\ 1, 2')}\nsummary: ${text('Comma, semicolon; \\')}\n---\n\nThe introduction.\n`,
    'stories/hostile/first.md': `---
title: ${text('The {first} of R&D & more')}
description: Invented.
kind: report
published: "2023-09-20T23:30+00:00"
updated: "2023-09-22"
authors: [desk, second]
sources:
${sources.join('\n')}
events:
${events.join('\n')}
claims:
${claims.join('\n')}
subjects:
${subjects.join('\n')}
figures:
${figures.join('\n')}
---

:::update{on="2023-09-22"}
More is known.
:::
`,
  });
  const story = getStory(edition, 'hostile');
  return { edition, story, report: getReport(story, 'first') };
}
