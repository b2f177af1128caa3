import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../src/domain/story/story-view.ts';
import { loadNewsroom } from '../../src/newsroom/newsroom.ts';
import { readEdition } from '../../src/newsroom/read/read-edition.ts';
import type { Edition } from '../../src/domain/story/edition.ts';
import { buildHistories } from '../../src/domain/story/figure-history.ts';
import { standingOf, standingOfClaim } from '../../src/domain/story/standing.ts';
import { buildStoryAsOf } from '../../src/domain/story/story-fold.ts';
import type { Report, Story } from '../../src/domain/story/story.ts';
import { buildArticleModel } from '../../src/models/article/article.ts';
import { buildSpecSheetModel } from '../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../src/models/story/story.ts';
import { buildTimelineModel } from '../../src/models/timeline/timeline.ts';
import { NOW } from '../helpers/build-site.ts';
import { compileAll } from '../helpers/newsroom/newsroom-fixture.ts';
import { getReport } from '../models/invented-newsroom.ts';

let edition: Edition;
let story: Story;
let august: Report;

beforeAll(async () => {
  const { files } = await compileAll(await loadNewsroom({ folder: 'content', name: 'content' }, NOW));
  const out = readEdition(files, NOW, undefined);
  edition = out.edition;
  story = out.stories.find(({ id }) => id === 'xiaomi-ev') ?? expect.fail();
  august = getReport(story, 'production-approval');
});

/** How each claim fared, by the report that made it, with the day and the report that decided. */
const claims = {
  'production-approval': {
    'fourth-approval': 'unconfirmed',
    'miit-clearance-needed': 'confirmed 2024-07-12 by own-qualification',
    'hundred-thousand-cars': 'met 2024-11-13 by year-2024',
    'qualification-obtained': 'disputed 2024-07-12 by own-qualification',
    'headline-mass-production': 'met 2024-04-03 by first-deliveries',
    'lei-mass-production-h1': 'met 2024-04-03 by first-deliveries',
    'lu-on-sale-h1': 'met 2024-03-28 by launch',
    'lu-on-plan': 'confirmed 2024-03-28 by launch',
    'lu-two-test-seasons': 'due',
    'lu-summer-tests-done': 'unconfirmed',
    'lu-ahead-of-expectation': 'unconfirmed',
    'lu-mass-production-h1': 'met 2024-04-03 by first-deliveries',
    'fuwei-in-contact': 'unconfirmed',
    'fuwei-subsidiaries': 'unconfirmed',
    'fuwei-quotation': 'unconfirmed',
    'car-price-set': 'disputed 2023-12-28 by unveiling',
    'yachuang-indirect': 'unconfirmed',
    'yachuang-small-batch': 'unconfirmed',
    'delivery-centre-search': 'unconfirmed',
    'pack-in-first-car': 'unconfirmed',
    'high-voltage-charging': 'confirmed 2024-04-25 by first-deliveries',
    'two-versions-two-classes': 'disputed 2024-03-28 by launch',
    'speech-with-car-news': 'due',
    'speech-without-car': 'unconfirmed',
    'tests-in-xinjiang': 'confirmed 2024-08-18? by year-2024',
    'camera-sample': 'unconfirmed',
    'still-disguised': 'unconfirmed',
    'renderings-carried-over': 'unconfirmed',
    'value-brand': 'unconfirmed',
    'car-nearer': 'unconfirmed',
    'car-certain': 'confirmed 2023-12-28 by unveiling',
    'low-price-open': 'unconfirmed',
    'prices-like-tesla': 'unconfirmed',
    'car-no-phone': 'unconfirmed',
    'newcomers-unfinished': 'unconfirmed',
    'faster-than-apple': 'confirmed 2024-04-03 by first-deliveries',
  },
  'ministry-filing': {
    'xiaomi-not-on-list': 'unconfirmed',
    'august-approval-unconfirmed': 'unconfirmed',
    'made-at-own-plant': 'unconfirmed',
    'licence-outstanding': 'confirmed 2024-07-12 by own-qualification',
    'talks-with-makers': 'unconfirmed',
    'approvals-awaited': 'unconfirmed',
  },
  'tax-list': {
    'max-cells-and-platform': 'unconfirmed',
    'unveiling-on-28-december': 'met 2023-12-28 by unveiling',
  },
  unveiling: {
    'top-five-car-maker': 'pending',
    'unveiled-for-sale-h1': 'met 2024-03-28 by launch',
    'low-prices-ruled-out': 'confirmed 2024-03-28 by year-2024',
  },
  launch: {
    'below-model-3': 'unconfirmed',
    'su7-and-max-end-april': 'met 2024-04-18 by first-deliveries',
    'pro-end-may': 'due',
    'founders-edition-from-3-april': 'met 2024-04-03 by first-deliveries',
  },
  'first-deliveries': {
    'three-hundred-a-day': 'unconfirmed',
    'platforms-by-version': 'unconfirmed',
    'charging-times': 'unconfirmed',
    'standard-cells-catl': 'unconfirmed',
  },
  'own-qualification': {
    'qualification-in-may': 'disputed 2024-07-12 by own-qualification',
    'free-of-baic': 'unconfirmed',
  },
  'year-2024': {
    'target-120-thousand': 'met 2024-11-13/2024-12-31 by year-2024',
    'two-hundred-thousand-cars': 'due',
    'days-to-hundred-thousand': 'unconfirmed',
    'lei-desert-test': 'unconfirmed',
    'standard-pack-two-makers': 'unconfirmed',
    'yu7-by-july-2025': 'met 2025-06-26 by yu7',
  },
  yu7: {},
};

const events = {
  'q1-call': 'confirmed',
  'quotation-complete': 'unconfirmed',
  'fuwei-answer': 'confirmed',
  'yachuang-answer': 'unconfirmed',
  'delivery-centre-post': 'unconfirmed',
  'pack-leak': 'unconfirmed',
  'annual-speech': 'unconfirmed',
  'xinjiang-post': 'unconfirmed',
  'test-cars-seen': 'unconfirmed',
  'spy-photographs': 'unconfirmed',
  'ndrc-approval': 'unconfirmed',
  'reuters-exclusive': 'confirmed',
  'xiaomi-no-comment': 'unconfirmed',
  'q2-call': 'confirmed',
  'ministry-list-out': 'confirmed',
  'bloomberg-on-licence': 'unconfirmed',
  'tax-list-out': 'confirmed',
  'car-plans-announced': 'confirmed',
  'su7-unveiled': 'confirmed',
  'su7-launched': 'confirmed',
  'first-day-of-orders': 'unconfirmed',
  'apple-leaves': 'confirmed',
  'first-deliveries-su7': 'confirmed',
  'standard-and-max-deliveries': 'confirmed',
  'locked-orders-count': 'unconfirmed',
  'ten-thousandth-car': 'unconfirmed',
  'own-name-on-list': 'confirmed',
  'desert-pictures': 'unconfirmed',
  'target-named': 'confirmed',
  'hundred-thousandth-car': 'confirmed',
  'yu7-shown': 'unconfirmed',
  'yu7-launch': 'confirmed',
};

/** The values that each property of a subject had, with how each fared; a star marks the one that holds. */
const histories = {
  'su7-max rated-voltage': ['first-model: 726.7 V leak unconfirmed*'],
  'su7-max charge': ['first-model: 139 Ah leak unconfirmed*'],
  'su7-max energy': [
    'first-model: 101 kWh leak confirmed',
    '101 kWh official confirmed*',
    '101 kWh press confirmed',
  ],
  'su7-max mass': ['first-model: 642 kg leak superseded', '645.8 kg official confirmed*'],
  'su7-max voltage-class': [
    'first-model: 800 V inference confirmed',
    '800 V press confirmed',
    '800 V press confirmed*',
  ],
  'delivery-centre parking-spaces': ['≥ 120 parking spaces social unconfirmed*'],
  'delivery-centre floor-area': ['≥ 3,000 m² social unconfirmed*'],
  'su7 kerb-mass': ['1,980 kg official confirmed', '1,980 kg official confirmed*'],
  'su7 gross-mass': ['2,430 kg official confirmed*'],
  'su7 top-speed': ['210 km/h official confirmed*', '210 km/h on-record confirmed'],
  'su7 wheelbase': ['3,000 mm official confirmed*'],
  'su7-max kerb-mass': ['2,205 kg official confirmed', '2,205 kg official confirmed*'],
  'su7-max gross-mass': ['2,655 kg official confirmed*'],
  'su7-max top-speed': ['265 km/h official confirmed*', '265 km/h on-record confirmed'],
  'su7-max length': ['4,997 mm official confirmed*'],
  'su7-max width': ['1,963 mm official confirmed*'],
  'su7-max height': ['1,440 mm official confirmed*'],
  'car-plant annual-capacity': ['200,000 cars press disputed', '150,000 cars press disputed*'],
  'su7 energy': ['73.6 kWh official confirmed*', '73.6 kWh press confirmed'],
  'su7 mass': ['579 kg official confirmed*'],
  'su7 range CLTC tax list, lower entry': ['628 km official confirmed*'],
  'su7 range CLTC tax list, higher entry': ['668 km official confirmed*'],
  'su7-max range CLTC tax list, lower entry': ['750 km official confirmed*'],
  'su7-max range CLTC tax list, higher entry': ['800 km official confirmed*'],
  'su7 range CLTC as unveiled': ['668 km on-record confirmed*'],
  'su7 acceleration': ['5.28 s on-record confirmed*'],
  'su7-max range CLTC as unveiled': ['800 km on-record confirmed*'],
  'su7-max acceleration': ['2.78 s on-record confirmed*'],
  'su7 price': ['215,900 CNY inference confirmed', '215,900 CNY press confirmed*'],
  'su7 range CLTC as launched': ['700 km agency confirmed*', '700 km press confirmed'],
  'su7-max price': ['299,900 CNY inference confirmed', '299,900 CNY press confirmed*'],
  'su7-max range CLTC as launched': ['~ 810 km press confirmed', '~ 810 km press confirmed*'],
  'su7-max platform-peak-voltage': ['871 V inference unconfirmed*'],
  'car-business orders 27 minutes from the launch': ['50,000 orders press unconfirmed*'],
  'car-business orders 24 hours from the launch': ['88,898 orders press unconfirmed*'],
  'car-plant cars-made by 3 April 2024': ['≥ 5,000 cars agency unconfirmed*'],
  'car-plant cars-made by 29 April 2024': ['10,000 cars inference unconfirmed*'],
  'car-business deliveries April 2024': ['7,058 cars press unconfirmed*'],
  'car-business orders by 24 April 2024 locked': ['75,723 orders press unconfirmed*'],
  'car-business orders reported for April 2024 locked': ['88,063 orders press unconfirmed*'],
  'su7 platform-voltage': ['486 V press unconfirmed*'],
  'su7-pro platform-voltage': ['486 V press unconfirmed*'],
  'su7-max platform-voltage': ['871 V press unconfirmed*'],
  'su7-pro price': ['245,900 CNY press unconfirmed*'],
  'car-plant cars-made by 13 November 2024': ['100,000 cars on-record confirmed*'],
  'car-business deliveries second quarter of 2024': ['27,307 cars on-record confirmed*'],
  'car-business deliveries 2024': ['> 135,000 cars agency confirmed', '136,854 cars on-record confirmed*'],
  'car-business delivery-target 2024': ['120,000 cars on-record confirmed*'],
  'yu7 price': ['253,500 CNY press unconfirmed*'],
  'yu7 energy': ['96.3 kWh press unconfirmed*'],
  'yu7 range CLTC as launched': ['835 km press unconfirmed*'],
  'yu7-pro price': ['279,900 CNY press unconfirmed*'],
  'yu7-pro energy': ['96.3 kWh press unconfirmed*'],
  'yu7-pro range CLTC as launched': ['770 km press unconfirmed*'],
  'yu7-max price': ['329,900 CNY press unconfirmed*'],
  'yu7-max energy': ['101.7 kWh press unconfirmed*'],
  'yu7-max range as launched': ['≤ 760 km press unconfirmed*'],
  'car-business orders one hour (YU7) pre-orders': ['289,000 orders agency unconfirmed*'],
  'car-business orders two minutes (YU7) paid pre-orders': ['196,000 orders on-record confirmed*'],
  'car-business orders two minutes (YU7) locked': ['128,000 orders on-record confirmed*'],
};

test('every claim has fared as its sources say', () => {
  const told = story.reports.map(({ id, claims }) => [
    id,
    Object.fromEntries(
      claims.map((claim) => {
        const outcome = story.outcomes.get(claim.id)?.at(-1);
        const decided = outcome ? ` ${outcome.on.edtf} by ${outcome.report}` : '';
        return [claim.id, `${standingOfClaim(claim, story, edition.today)}${decided}`];
      }),
    ),
  ]);
  expect(Object.fromEntries(told)).toEqual(claims);
});

test('every event stands as its sources let it', () => {
  const told = [...story.events.values()].map((event) => [event.id, standingOf(event, openStoryView(story))]);
  expect(Object.fromEntries(told)).toEqual(events);
});

test('every figure has the history that its sources give', () => {
  const { histories: all, fates } = buildHistories(openStoryView(story));
  const told = all.map(({ subject, property, qualifiers, figures, current }) => [
    [subject, property, ...Object.values(qualifiers)].join(' '),
    figures.map((figure) => {
      const name = figure.subject === subject ? '' : `${figure.subject}: `;
      const { quantity, basis } = figure;
      return `${name}${quantity.text} ${basis} ${fates.get(figure)?.standing}${figure === current ? '*' : ''}`;
    }),
  ]);
  expect(Object.fromEntries(told)).toEqual(histories);
});

describe('the report of August 2023', () => {
  const build = () => buildArticleModel(edition, openStoryView(story), august);

  test('opens with what became of it', () => {
    expect(build().since).toEqual({
      year: 2023,
      claims: {
        total: 36,
        tally: [
          { standing: 'confirmed', count: 6 },
          { standing: 'met', count: 5 },
          { standing: 'disputed', count: 3 },
          { standing: 'due', count: 2 },
          { standing: 'unconfirmed', count: 14 },
          { standing: 'opinion', count: 6 },
        ],
      },
      figures: {
        total: 7,
        tally: [
          { standing: 'confirmed', count: 2 },
          { standing: 'superseded', count: 1 },
          { standing: 'unconfirmed', count: 4 },
        ],
      },
    });
  });

  test('says of each settled claim by whose word, where it is told, and how long it took', () => {
    const settled = build()
      .claims.flatMap(({ statements }) => statements)
      .flatMap((each) => (each.kind === 'claim' ? each.outcomes : []));
    expect(settled.length).toBeGreaterThanOrEqual(14);
    for (const outcome of settled) {
      expect(outcome.wordOf.length).toBeGreaterThan(0);
      expect(outcome.report.href).toMatch(/^\/xiaomi-ev\/[a-z0-9-]+\/$/);
      expect(outcome.took).not.toBeNull();
    }
  });

  test('lists its own sources alone, and the report that settles a claim lists those of its word', () => {
    const listed = (report: Report) => buildArticleModel(edition, openStoryView(story), report).sources.map(({ id }) => id);
    const own = new Set(august.sources.map(({ id }) => id));
    expect(new Set(listed(august))).toEqual(own);
    for (const claim of august.claims)
      for (const { report, sources } of story.outcomes.get(claim.id) ?? [])
        expect(listed(getReport(story, report))).toEqual(expect.arrayContaining([...sources]));
  });

  test('shows the forecast of Lu Weibing as met on 28 March 2024, within its window', () => {
    const statements = build().claims.flatMap((group) => group.statements);
    expect(statements.find(({ id }) => id === 'lu-on-sale-h1')).toMatchObject({
      by: 'Lu Weibing',
      due: { date: { edtf: '2024-40' }, span: { first: '2024-01-01', last: '2024-06-30' } },
      standing: 'met',
      outcomes: [
        {
          on: { edtf: '2024-03-28' },
          timeliness: { kind: 'in-window', beforeEnd: { least: 94, most: 94 } },
          wordOf: ['Xinhua'],
          report: { href: '/xiaomi-ev/launch/' },
        },
      ],
    });
  });

  test('shows the mass of the label as superseded and its energy as confirmed, on the word of the ministry', () => {
    const figures = Object.fromEntries(
      build().keyFigures.map(({ quantity, standing, decidedBy }) => [
        quantity.text,
        decidedBy && [
          standing,
          decidedBy.quantity.text,
          decidedBy.basis,
          decidedBy.gap?.value ?? null,
          ...decidedBy.wordOf,
          decidedBy.report?.href,
        ],
      ]),
    );
    const ministry = [
      "China's Ministry of Industry and Information Technology (MIIT)",
      '/xiaomi-ev/tax-list/',
    ];
    expect(figures).toMatchObject({
      '642 kg': ['superseded', '645.8 kg', 'official', '3.8', ...ministry],
      '101 kWh': ['confirmed', '101 kWh', 'official', null, ...ministry],
      '726.7 V': null,
      '139 Ah': null,
    });
  });

  test('counts the pages that repeat the label as one origin', () => {
    const [voltage] = build().keyFigures;
    expect([voltage?.citations.length, voltage?.originCount]).toEqual([5, 1]);
  });
});

describe('what was known on 31 August 2023', () => {
  /** Every text of a model. */
  const textsOf = (model: unknown) => JSON.stringify(model);

  test('holds nothing of any later report', () => {
    const view = buildStoryAsOf(story, '2023-08-31');
    const pages = [
      { ...buildStoryModel(edition, openStoryView(view, story)), past: null },
      { ...buildTimelineModel(edition, openStoryView(view, story)), past: null },
      { ...buildSpecSheetModel(edition, openStoryView(view, story)), past: null },
    ].map(textsOf);
    const later = story.reports.filter(({ outOn }) => outOn > '2023-08-31');
    expect(later).toHaveLength(8);
    for (const { id, title, sources, events, claims, outcomes } of later) {
      const words = [
        `/xiaomi-ev/${id}/`,
        title,
        ...sources.map((source) => `#source-${source.id}"`),
        ...[...events, ...claims].map((each) => `-${each.id}"`),
        ...outcomes.flatMap(({ note }) => note ?? []),
      ];
      for (const word of words) for (const page of pages) expect(page).not.toContain(word);
    }
    for (const page of pages) expect(page).not.toMatch(/SU7|YU7|645\.8/);
  });

  test('takes every forecast for open whose window had not ended', () => {
    const view = buildStoryAsOf(story, '2023-08-31');
    const { tally } = buildStoryModel(edition, openStoryView(view, story));
    expect(tally).toEqual([
      { standing: 'confirmed', count: 4 },
      { standing: 'due', count: 1 },
      { standing: 'pending', count: 6 },
      { standing: 'unconfirmed', count: 31 },
      { standing: 'opinion', count: 8 },
    ]);
  });
});
