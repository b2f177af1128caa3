import { describe, expect, test } from 'vitest';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildCorrections } from '../../../src/models/records/correction.ts';
import { buildCorrectionsPageModel } from '../../../src/models/lists/corrections-page.ts';
import { withCorrections } from '../lists/corrected-newsroom.ts';
import { getReport, getStory, openEdition } from '../invented-newsroom.ts';

const second = [
  '{ on: "2023-09-18", field: title, was: A report, now: A later report, why: It said nothing of the time. }',
  '{ on: "2023-09-16", field: figures.model.energy, was: 110 kWh, now: 101 kWh, why: Digits were swapped. }',
];
const first = [
  '{ on: "2023-09", field: figures.model.charge, was: 193 Ah, now: 139 Ah, why: Digits were swapped. }',
  '{ on: "2023-09-16", field: claims.sale.due, was: "2023-34", now: "2023-35", why: We had the wrong quarter. }',
];

describe('the corrections of a report', () => {
  test('stand by date, each under the place that it has in the report', async () => {
    const edition = await openEdition(withCorrections('second', second));
    const story = getStory(edition);
    expect(buildCorrections(getReport(story, 'second'), story, edition)).toEqual([
      {
        fragment: 'correction-car_second_2',
        on: expect.objectContaining({ edtf: '2023-09-16' }) as unknown,
        path: 'figures.model.energy',
        field: 'Energy (The renamed model)',
        kind: 'figure',
        was: '110 kWh',
        now: '101 kWh',
        why: 'Digits were swapped.',
      },
      {
        fragment: 'correction-car_second_1',
        on: expect.objectContaining({ edtf: '2023-09-18' }) as unknown,
        path: 'title',
        field: 'Title',
        kind: 'text',
        was: 'A report',
        now: 'A later report',
        why: 'It said nothing of the time.',
      },
    ]);
  });

  test('keep the names that things had on the report’s day', async () => {
    const edition = await openEdition(withCorrections('first', first));
    const story = getStory(edition);
    const article = buildArticleModel(edition, story, getReport(story, 'first'));
    expect(article.corrections.map(({ field }) => field)).toEqual([
      'Charge (The first model)',
      'Due date of the claim “It will be sold”',
    ]);
    expect(
      buildCorrectionsPageModel(edition, edition.listings).corrections.map(({ field }) => field),
    ).toContain('Charge (The first model)');
  });

  test('are none where it was right', async () => {
    const edition = await openEdition();
    const story = getStory(edition);
    expect(buildCorrections(getReport(story, 'first'), story, edition)).toEqual([]);
  });
});

describe('the page of all corrections', () => {
  test('tells the latest first, then by story, report and place', async () => {
    const edition = await openEdition({
      ...withCorrections('first', first),
      ...withCorrections('second', second),
    });
    const { frame, corrections, policy } = buildCorrectionsPageModel(edition, edition.listings);
    expect(frame).toMatchObject({ title: 'Corrections', canonical: 'https://test.example/corrections/' });
    expect(corrections.map(({ on, fragment, article }) => [on.edtf, fragment, article.href])).toEqual([
      ['2023-09-18', 'correction-car_second_1', '/car/second/'],
      ['2023-09-16', 'correction-car_first_2', '/car/first/'],
      ['2023-09-16', 'correction-car_second_2', '/car/second/'],
      ['2023-09', 'correction-car_first_1', '/car/first/'],
    ]);
    expect(corrections[0]?.article.label).toBe('A later report');
    expect(policy).toBeNull();
  });

  test('leads to the policy of the site', async () => {
    const site = `name: Test\nurl: https://test.example\nlanguage: en\ntimezone: Asia/Shanghai\ndescription: An invented newsroom.\npublisher: house\n`;
    const edition = await openEdition({ 'site.yml': `${site}policies: { corrections: about }\n` });
    expect(buildCorrectionsPageModel(edition, edition.listings)).toMatchObject({
      policy: { label: 'About', href: '/about/' },
      corrections: [],
    });
  });
});
