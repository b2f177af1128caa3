import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import type { Page } from '../../../src/routes/page.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildForecastsModel } from '../../../src/models/lists/forecasts.ts';
import { buildFrontModel } from '../../../src/models/lists/front.ts';
import { buildNotFoundModel } from '../../../src/models/page/not-found.ts';
import { buildPlainPageModel } from '../../../src/models/page/plain-page.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../../src/models/story/story.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { buildStoryAsOf } from '../../../src/domain/story/story-fold.ts';
import { describePage } from '../../../src/outputs/json-ld/describe-page.ts';
import { quantity } from '../../helpers/newsroom/invented-report.ts';
import { withCorrections } from '../../models/lists/corrected-newsroom.ts';
import {
  getReport,
  getStory,
  inventedFiles,
  openEdition,
  secret,
  type WholeEdition,
} from '../../models/invented-newsroom.ts';

const site = 'https://test.example';
const organization = {
  '@type': 'NewsMediaOrganization',
  name: 'House',
  url: 'https://house.example',
  correctionsPolicy: `${site}/about/`,
};

let edition: WholeEdition;

beforeAll(async () => {
  const corrections = [
    '{ on: "2023-10-02", field: dateline, was: Peking, now: Beijing, why: "Mended </script>." }',
    '{ on: "2023-10", field: title, was: A tilte, now: \'A label & a "leak"\', why: Mended. }',
  ];
  edition = await openEdition({
    ...withCorrections('first', corrections),
    'site.yml': `${String(inventedFiles['site.yml'])}policies: { corrections: about }\n`,
    'authors/desk.yml': 'name: The desk\nrole: editors\n',
  });
});

/** The objects that a page gives to machines. */
function read(page: Page): unknown[] {
  const text = describePage(page);
  if (text === '') return [];
  const graph = JSON.parse(text) as { '@context': string; '@graph': unknown[] };
  expect(graph['@context']).toBe('https://schema.org');
  return graph['@graph'];
}

function article(id: string, from = edition): Page & { kind: 'article' } {
  const story = getStory(from);
  return { kind: 'article', model: buildArticleModel(from, story, getReport(story, id)) };
}

describe('an article', () => {
  test('is told with its dates, authors, publisher, corrections and the sources that its body cites', () => {
    const page = `${site}/car/first/`;
    expect(read(article('first'))).toEqual([
      {
        '@type': 'ReportageNewsArticle',
        '@id': page,
        headline: 'A label & a "leak"',
        datePublished: '2023-08-31',
        dateModified: '2023-10-31',
        author: [{ '@type': 'Organization', name: 'The desk' }],
        publisher: organization,
        inLanguage: 'en',
        isPartOf: { '@id': `${site}/car/` },
        dateline: 'Beijing',
        image: {
          '@type': 'ImageObject',
          url: `${site}/car/label.png`,
          caption: 'An invented label',
          creditText: 'House',
        },
        about: [{ '@type': 'Thing', name: 'The first model' }],
        correction: [
          {
            '@type': 'CorrectionComment',
            '@id': `${page}#correction-car_first_2`,
            text: 'Title: “A label & a "leak"”, not “A tilte”. Mended.',
            datePublished: '2023-10',
          },
          {
            '@type': 'CorrectionComment',
            '@id': `${page}#correction-car_first_1`,
            text: 'Place of writing: “Beijing”, not “Peking”. Mended </script>.',
            datePublished: '2023-10-02',
          },
        ],
        backstory: 'Cites four sources of two publishers, each by number where it is used.',
        citation: [
          { '@type': 'CreativeWork', name: 'Page B' },
          { '@type': 'CreativeWork', url: 'https://house.example/label' },
          { '@type': 'CreativeWork', name: 'The filing' },
          { '@type': 'CreativeWork', name: 'Page C' },
        ],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Front page', item: `${site}/` },
          { '@type': 'ListItem', position: 2, name: 'A car', item: `${site}/car/` },
          { '@type': 'ListItem', position: 3, name: 'A label & a "leak"' },
        ],
      },
    ]);
  });

  test('has an instant where its time is known', () => {
    expect(read(article('second'))[0]).toMatchObject({
      '@type': 'AnalysisNewsArticle',
      datePublished: '2023-09-15T01:00:00Z',
      dateModified: '2023-09-16',
    });
  });

  test.each([
    ['report', 'ReportageNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['background', 'BackgroundNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
  ])('of the kind "%s" is a %s', (kind, type) => {
    const page = article('first');
    expect(read({ ...page, model: { ...page.model, kind } })[0]).toMatchObject({ '@type': type });
  });

  test('names a person as one only where that is said', async () => {
    const person = await openEdition({
      'authors/desk.yml': 'name: A Person\nrole: reporter\nurl: https://person.example/\nkind: person\n',
    });
    expect(read(article('first', person))[0]).toMatchObject({
      author: [{ '@type': 'Person', name: 'A Person', jobTitle: 'reporter', url: 'https://person.example/' }],
    });
  });
});

test('a timeline is told with its claims, each with who said it, when, and where it appeared', () => {
  const [timeline] = read({ kind: 'timeline', model: buildTimelineModel(edition, getStory(edition)) });
  const page = `${site}/car/timeline/`;
  expect(timeline).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: 'Timeline: A car',
    datePublished: '2023-08-31',
    author: organization,
    isPartOf: { '@id': `${site}/car/` },
    hasPart: [
      {
        '@type': 'Claim',
        '@id': `${page}#claim-sale`,
        text: 'It will be sold.',
        creditText: 'A person',
        datePublished: '2023-05-24',
        appearance: [{ '@id': `${page}#source-interview` }],
      },
      { '@id': `${page}#claim-cheap` },
    ],
  });
});

describe('a spec sheet', () => {
  const build = () => buildSpecSheetModel(edition, getStory(edition));

  test('is a data set of the figures that hold, with their units and how they are known', () => {
    const [sheet] = read({ kind: 'specs', model: build() });
    expect(sheet).toMatchObject({
      '@type': 'Dataset',
      name: 'Specifications: A car',
      creator: organization,
      distribution: { contentUrl: `${site}/car/data.json` },
      about: [{ name: 'The renamed model' }],
    });
    const { variableMeasured } = sheet as { variableMeasured: object[] };
    expect(variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      name: 'The renamed model: Range',
      value: 800,
      unitCode: 'KMT',
      unitText: 'km',
      measurementTechnique: 'from an official document; CLTC',
      url: `${site}/car/specs/#figure-model-range`,
    });
  });

  test.each([
    ['726.70 V', { value: 726.7, unitCode: 'VLT' }],
    ['≥ 1,200 km', { minValue: 1200 }],
    ['< 5 kg', { maxValue: 5 }],
    ['~ 9.96 kW', { value: 9.96, minValue: 9.91, maxValue: 10.01 }],
    ['1.5–2.25 kg', { minValue: 1.5, maxValue: 2.25 }],
    ['642.3 ± 0.1 kg', { value: 642.3, minValue: 642.2, maxValue: 642.4 }],
    ['157 Wh/kg', { value: 157, unitCode: 'ucum:W.h/kg', unitText: 'Wh/kg' }],
    ['120 parking', { value: 120, unitText: 'parking' }],
    ['215,900 CNY', { value: 215900, unitCode: 'iso4217:CNY' }],
  ])('gives %s as numbers', (text, expected) => {
    const model = build();
    for (const { official, unofficial } of model.subjects)
      for (const { histories } of [...official, ...unofficial])
        for (const { current } of histories) current.quantity = quantity(text);
    const [sheet] = read({ kind: 'specs', model }) as { variableMeasured: Record<string, unknown>[] }[];
    const [first] = sheet?.variableMeasured ?? [];
    expect(first).toMatchObject(expected);
    for (const key of ['value', 'minValue', 'maxValue'].filter((key) => !(key in expected)))
      expect(first).not.toHaveProperty(key);
  });
});

test('a story is told with its reports', () => {
  const [story] = read({ kind: 'story', model: buildStoryModel(edition, getStory(edition)) });
  expect(story).toMatchObject({
    '@type': 'CollectionPage',
    '@id': `${site}/car/`,
    publisher: organization,
    hasPart: expect.arrayContaining([{ '@id': `${site}/car/first/` }]) as unknown,
  });
});

test('the front page tells of the site and of its search, and of nothing above it', () => {
  expect(read({ kind: 'front', model: buildFrontModel(edition, edition.listings) })).toEqual([
    {
      '@type': 'WebSite',
      '@id': `${site}/`,
      url: `${site}/`,
      name: 'Test',
      description: 'An invented newsroom.',
      inLanguage: 'en',
      publisher: organization,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${site}/search/?q={words}` },
        'query-input': 'required name=words',
      },
    },
  ]);
});

test('other pages tell the way to them', () => {
  const [about] = edition.pages;
  if (!about) throw new Error('There is no page.');
  const pages: Page[] = [
    { kind: 'forecasts', model: buildForecastsModel(edition, edition.listings) },
    { kind: 'plain', model: buildPlainPageModel(edition, about) },
    { kind: 'not-found', model: buildNotFoundModel(edition) },
  ];
  expect(pages.map(read)).toMatchObject(pages.map(() => [{ '@type': 'BreadcrumbList' }]));
});

test('a view of the past tells the way alone, and what is no page tells nothing', () => {
  const story = getStory(edition);
  const past = buildStoryAsOf(story, '2023-08-31');
  expect(
    read({ kind: 'timeline', model: buildTimelineModel(edition, openStoryView(past, story)) }),
  ).toMatchObject([{ '@type': 'BreadcrumbList' }]);
  expect(describePage({ kind: 'robots', model: { siteUrl: site } })).toBe('');
});

test('no text of an editor ends the element that it is put into', () => {
  const page = article('first');
  const hostile = '</script><script>alert(1)</script><!-- <script>';
  const model = { ...page.model, headline: hostile, standfirst: hostile, dateline: hostile };
  const text = describePage({ kind: 'article', model });
  expect(text).not.toContain('<');
  expect(read({ kind: 'article', model })[0]).toMatchObject({ headline: hostile, dateline: hostile });
});

test('nothing of what is not out is told', () => {
  const story = getStory(edition);
  const all = [
    article('first'),
    { kind: 'timeline' as const, model: buildTimelineModel(edition, story) },
    { kind: 'specs' as const, model: buildSpecSheetModel(edition, story) },
    { kind: 'story' as const, model: buildStoryModel(edition, story) },
  ];
  expect(all.map(describePage).join('')).not.toContain(secret);
});
