import { readEdition } from '../../src/newsroom/read/read-edition.ts';
import type { CompiledFile } from '../../src/compile/compile-file.ts';
import type { Edition } from '../../src/domain/story/edition.ts';
import { openStoryView, type StoryView } from '../../src/domain/story/story-view.ts';
import type { Report, Story } from '../../src/domain/story/story.ts';
import { buildStoryFeedModel, type GetFeedBodies } from '../../src/models/feeds/feed.ts';
import { buildListing } from '../../src/models/lists/listing.ts';
import { openListings, type Listings } from '../../src/models/lists/listings.ts';
import { openNewsroom, soundFiles, type Changes } from '../helpers/newsroom/newsroom-fixture.ts';

/** A word that stands in everything that is not out: no model may hold it. */
export const secret = 'kingfisher';

/** The moment of the edition, unless a test says otherwise: 1 December 2023 in the zone of the site. */
export const now = '2023-12-01T04:00:00Z';

/** An invented newsroom: a leak that five pages repeat, a filing, an outcome, and reports that are not out. */
export const inventedFiles: Readonly<Record<string, string | Uint8Array>> = {
  ...soundFiles,
  'publishers/house.yml': 'name: House\nkind: newspaper\nurl: https://house.example\n',
  'publishers/registry.yml': 'name: The registry\nkind: regulator\n',
  'publishers/silent.yml': 'name: Silent\nkind: community\n',
  'authors/desk.yml': 'name: The desk\nrole: editors\n',
  // Nothing of theirs is out.
  'authors/silent.yml': `name: The ${secret}\n`,
  'pages/about.md':
    '---\ntitle: About\ndescription: An invented page.\n---\n\n## Who we are\n\nSee [the car](../stories/car/story.md).\n',
  'stories/car/story.md': `---
title: A car
summary: An invented car.
subjects:
  model: { name: The model }
---

The pack holds :fact[101 kWh]{of=model.energy}.
`,
  'stories/car/label.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  'stories/car/first.md': `---
title: A label & a "leak"
description: An invented description.
kind: report
published: "2023-08-31"
dateline: Beijing
authors: [desk]
image: { src: ./label.png, alt: An invented label, credit: House }
sources:
  leak:
    publisher: house
    kind: leak
    title: The label
    url: https://house.example/label
    published: "2023-07"
    quote: { exact: 'not-yet, said', prefix: it was }
  page-a: { publisher: house, kind: aggregator, title: Page A, derivedFrom: [leak] }
  page-b: { publisher: house, kind: aggregator, title: Page B, derivedFrom: [page-a] }
  page-c: { publisher: registry, kind: aggregator, title: Page C, derivedFrom: [page-a, page-b] }
  page-d: { publisher: registry, kind: aggregator, title: Page D, derivedFrom: [leak] }
  page-e: { publisher: registry, kind: aggregator, title: Page E, derivedFrom: [leak] }
  filing: { publisher: registry, kind: filing, title: The filing, published: "2023-08-20" }
  interview: { publisher: house, kind: interview, title: The interview }
events:
  seen: { on: "2023-07-11~/2023-07-20~", asPrinted: mid-July, title: The label is seen, basis: leak, sources: [leak] }
  cleared: { on: "2023-08", title: The car is cleared, place: Beijing, basis: official, sources: [filing] }
claims:
  sale: { statement: It will be sold., by: A person, saidOn: "2023-05-24", due: "2023-35", basis: on-record, sources: [interview] }
  cheap: { statement: It will be cheap., by: A person, saidOn: "2023-05-24", basis: on-record, sources: [interview] }
subjects:
  model: { name: The first model }
figures:
  model:
    rated-voltage: { value: 726.7 V, basis: leak, sources: [page-a, page-b, page-c, page-d, page-e] }
    charge: { value: 139 Ah, basis: leak, sources: [leak] }
    range: { value: 800 km, qualifiers: { cycle: CLTC }, basis: official, sources: [filing] }
---

## What the label says

They wrote.:cite[page-b] It holds :fact[101.0 kWh]{of=model.energy}, goes :fact[800,000 m]{of=model.range cycle=CLTC} and was
seen :when[in July]{of=seen}.:cite[page-b filing] :claim[Sold]{of=sale}, they say.

:::note
An aside:cite[page-c].
:::

![The label](label.png)
`,
  'stories/car/second.md': `---
title: A later report
description: Another invented description.
kind: analysis
published: "2023-09-15T09:00+08:00"
updated: "2023-09-16"
authors: [desk]
sources:
  statement: { publisher: registry, kind: statement, title: The statement }
events:
  shown: { on: "2023-09-14", title: The car is shown, basis: press, sources: [page-b, page-c] }
  doubted: { on: "2023-09-10", title: The car is doubted, basis: press, sources: [leak, filing] }
subjects:
  model: { name: The renamed model }
figures:
  model:
    energy: { value: 101 kWh, basis: official, sources: [statement] }
outcomes:
  cheap: { as: denied, on: "2023-09-14", sources: [statement] }
---

It holds :fact[101 kWh]{of=model.energy}.

:::update{on="2023-09-16"}
More is known.
:::
`,
  'stories/car/hidden.md': `---
title: The ${secret}
description: A ${secret} in an embargoed report.
kind: report
published: "2023-09-20"
embargo: "2024-01-01T00:00+08:00"
authors: [desk, silent]
topics: [${secret}s]
sources:
  ${secret}-source: { publisher: silent, kind: leak, title: A ${secret} }
events:
  ${secret}-event: { on: "2023-09", title: The ${secret} flies, basis: leak, sources: [${secret}-source] }
claims:
  ${secret}-claim: { statement: The ${secret} sings., by: A person, saidOn: "2023-09", basis: leak, sources: [label-copy] }
subjects:
  model: { name: The ${secret} model }
  ${secret}-subject: { name: The ${secret} }
figures:
  model:
    mass: { value: 642 kg, basis: official, sources: [${secret}-source] }
  ${secret}-subject:
    mass: { value: 3 kg, basis: official, sources: [${secret}-source] }
outcomes:
  sale: { as: missed, on: "2023-12-31", sources: [${secret}-source] }
---

## The ${secret}

It weighs :fact[3 kg]{of=${secret}-subject.mass}.
`.replace('label-copy', `${secret}-source`),
  'stories/car/draft.md': `---
title: A draft of the ${secret}
description: A ${secret} in a draft.
kind: report
published: "2023-01-01"
draft: true
authors: [desk, silent]
topics: [${secret}s]
events:
  ${secret}-draft: { on: "2023-01", title: The ${secret} nests, basis: opinion }
---

The ${secret}.
`,
  'stories/boat/story.md': `---\ntitle: The boat of the ${secret}\nsummary: A ${secret} on a boat.\ntopics: [${secret}s]\n---\n\nThe ${secret}.\n`,
  'stories/boat/later.md': `---
title: The ${secret} sails
description: A ${secret} to come.
kind: report
published: "2024-06-01"
authors: [desk]
---

The ${secret} sails.
`,
};

/** An edition with all of its stories, and with what those give to the pages that list them. */
export type WholeEdition = Edition & { stories: StoryView[]; listings: Listings };

/** What is out at a moment. */
export function readWhole(files: readonly CompiledFile[], at: string): WholeEdition {
  const { edition, stories } = readEdition(files, at, undefined);
  const views = stories.map((story) => openStoryView(story));
  return {
    ...edition,
    stories: views,
    listings: openListings(views.map((story) => buildListing(edition, story))),
  };
}

/** The edition of an invented newsroom, which must have nothing wrong. */
export async function openEdition(changes: Changes = {}, at = now): Promise<WholeEdition> {
  const { newsroom, diagnostics } = await openNewsroom({ ...inventedFiles, ...changes }, { now: at });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return readWhole(newsroom.files, at);
}

/** A story of an edition that must be there. */
export function getStory({ stories }: { stories: readonly Story[] }, id = 'car'): StoryView {
  const story = stories.find((each) => each.id === id);
  if (!story) throw new Error(`There is no story "${id}".`);
  return openStoryView(story);
}

/** A report of a story that must be there. */
export function getReport(story: Story, id: string): Report {
  const report = story.reports.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report "${id}".`);
  return report;
}

/** What the feeds of an edition's stories show. */
export function getFeedBodiesOf(edition: WholeEdition): GetFeedBodies {
  return (id) => {
    const { entries } = buildStoryFeedModel(edition, getStory(edition, id));
    return new Map(entries.map(({ link, content }) => [link, content]));
  };
}
