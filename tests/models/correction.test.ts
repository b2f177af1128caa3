import { expect, test } from 'vitest';
import { buildArticleModel } from '../../src/models/article.ts';
import { buildCorrections } from '../../src/models/correction.ts';
import { getReport, getStory, inventedFiles, openEdition } from './invented-newsroom.ts';

test('corrections stand by date, those of figures in words', async () => {
  const path = 'stories/car/second.md';
  const corrections = `corrections:
  - { on: "2023-09-18", field: title, was: A report, now: A later report, why: It said nothing of the time. }
  - { on: "2023-09-16", field: figures.model.energy, was: 110 kWh, now: 101 kWh, why: Digits were swapped. }
---

It holds`;
  const edition = await openEdition({
    [path]: String(inventedFiles[path]).replace('---\n\nIt holds', corrections),
  });
  const story = getStory(edition);
  expect(buildCorrections(getReport(story, 'second'), story, edition)).toMatchObject([
    {
      on: { edtf: '2023-09-16' },
      field: 'Energy (The renamed model)',
      was: '110 kWh',
      now: '101 kWh',
      why: 'Digits were swapped.',
    },
    { on: { edtf: '2023-09-18' }, field: 'title', was: 'A report', now: 'A later report' },
  ]);
});

test('a later renaming leaves the corrections of earlier articles as they were', async () => {
  const path = 'stories/car/first.md';
  const corrections = `corrections:
  - { on: "2023-09-01", field: figures.model.charge, was: 193 Ah, now: 139 Ah, why: Digits were swapped. }
---

## What`;
  const edition = await openEdition({
    [path]: String(inventedFiles[path]).replace('---\n\n## What', corrections),
  });
  const story = getStory(edition);
  const article = buildArticleModel(edition, story, getReport(story, 'first'));
  expect(article.corrections.map(({ field }) => field)).toEqual(['Charge (The first model)']);
});

test('a report that was right has none', async () => {
  const edition = await openEdition();
  const story = getStory(edition);
  expect(buildCorrections(getReport(story, 'first'), story, edition)).toEqual([]);
});
