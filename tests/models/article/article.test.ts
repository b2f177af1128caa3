import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildArticleModel, type ArticleModel } from '../../../src/models/article/article.ts';
import type { ProseNode } from '../../../src/models/records/prose.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getReport, getStory, inventedFiles, openEdition, type WholeEdition } from '../invented-newsroom.ts';

let edition: WholeEdition;
let first: ArticleModel;
let second: ArticleModel;

function build(from: WholeEdition, id: string): ArticleModel {
  const story = getStory(from);
  return buildArticleModel(from, story, getReport(story, id));
}

beforeAll(async () => {
  edition = await openEdition();
  first = build(edition, 'first');
  second = build(edition, 'second');
});

/** The slots of a kind in a body, in reading order. */
function slotsOf<Kind extends string>(body: readonly ProseNode[], kind: Kind) {
  type Slot = Extract<Exclude<ProseNode, string>, { kind: Kind }>;
  const list = (nodes: readonly ProseNode[]): Slot[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [];
      const own = node.kind === kind ? [node as Slot] : [];
      return [...own, ...('children' in node ? list(node.children) : [])];
    });
  return list(body);
}

const numbersOf = (citations: readonly { number: number }[]) => citations.map(({ number }) => number);

describe('the head', () => {
  test('says what the report says', () => {
    expect(first).toMatchObject({
      kind: 'report',
      headline: 'A label & a "leak"',
      standfirst: 'An invented description.',
      byline: [{ name: 'The desk', role: 'editors', href: '/authors/desk/' }],
      dateline: 'Beijing',
      published: { kind: 'date', text: '2023-08-31' },
      updated: null,
      image: { src: '/car/label.png', alt: 'An invented label', credit: 'House' },
    });
    expect(second).toMatchObject({ dateline: null, image: null, updated: { text: '2023-09-16' } });
  });

  test('stands below the story', () => {
    expect(first.frame).toMatchObject({
      site: 'Test',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      canonical: 'https://test.example/car/first/',
      breadcrumbs: [
        { label: 'Front page', href: '/' },
        { label: 'A car', href: '/car/' },
      ],
      label: 'A label & a "leak"',
    });
    expect(first.story).toEqual({
      title: 'A car',
      href: '/car/',
      timelineHref: '/car/timeline/',
      specsHref: '/car/specs/',
    });
  });
});

describe('citations', () => {
  test('are numbered in reading order, each source once', () => {
    expect(slotsOf(first.body, 'cite').map(({ citations }) => numbersOf(citations))).toEqual([
      [1],
      [1, 3],
      [4],
    ]);
    expect(slotsOf(first.body, 'fact').map(({ citations }) => numbersOf(citations))).toEqual([[2], [3]]);
  });

  test('lead to the sources of the page, which count up, and leave out what a later report brought', () => {
    expect(first.sources.map(({ id, number }) => [number, id])).toEqual([
      [1, 'page-b'],
      [2, 'leak'],
      [3, 'filing'],
      [4, 'page-c'],
      [5, 'page-a'],
      [6, 'page-d'],
      [7, 'page-e'],
      [8, 'interview'],
    ]);
    expect(slotsOf(first.body, 'cite')[0]?.citations).toEqual([
      { number: 1, title: 'Page B', href: '#source-page-b' },
    ]);
  });

  test('begin anew on every page, and bring what a source repeats', () => {
    expect(second.sources.map(({ id, number }) => [number, id])).toEqual([
      [1, 'statement'],
      [2, 'page-b'],
      [3, 'page-c'],
      [4, 'leak'],
      [5, 'filing'],
      [6, 'page-a'],
    ]);
    expect(second.sources[2]?.derivedFrom.map(({ title }) => title)).toEqual(['Page B', 'Page A']);
  });

  test('lead to the very passage of a quotation', () => {
    expect(first.sources[1]).toMatchObject({
      publisher: 'House',
      url: 'https://house.example/label',
      href: 'https://house.example/label#:~:text=it%20was-,not%2Dyet%2C%20said',
      quote: 'not-yet, said',
    });
    expect(first.sources[0]).toMatchObject({ url: null, href: null, quote: null });
  });
});

describe('the slots of the body', () => {
  test('show a derived figure as derived, with the origin of its operands', () => {
    expect(slotsOf(first.body, 'fact')[0]).toEqual({
      kind: 'fact',
      href: '/car/specs/#figure-model-energy',
      value: '101.0 kWh',
      basis: 'derived',
      standing: null,
      citations: [{ number: 2, title: 'The label', href: '#source-leak' }],
      children: ['101.0\u00A0kWh'],
    });
  });

  test('show a stated figure as it was printed, with its basis', () => {
    expect(slotsOf(first.body, 'fact')[1]).toMatchObject({
      value: '800 km',
      basis: 'official',
      children: ['800,000\u00A0m'],
    });
    expect(slotsOf(second.body, 'fact')[0]).toMatchObject({ value: '101 kWh', basis: 'official' });
  });

  test('show an event by its date, and a claim by how it fared', () => {
    expect(slotsOf(first.body, 'when')).toMatchObject([
      { href: '/car/timeline/#event-seen', on: { edtf: '2023-07-11~/2023-07-20~' }, children: ['in July'] },
    ]);
    expect(slotsOf(first.body, 'claim')).toEqual([
      { kind: 'claim', href: '/car/timeline/#claim-sale', standing: 'due', children: ['Sold'] },
    ]);
  });

  test('show dated additions, asides and pictures', () => {
    expect(slotsOf(second.body, 'update')).toMatchObject([
      { on: { edtf: '2023-09-16' }, children: ['<p>More is known.</p>'] },
    ]);
    expect(slotsOf(first.body, 'note')).toHaveLength(1);
    expect(slotsOf(first.body, 'image')).toEqual([
      { kind: 'image', src: '/car/label.png', alt: 'The label' },
    ]);
  });
});

describe('how things are known', () => {
  test('counts one origin where five pages repeat one leak', () => {
    const [voltage, charge, range] = first.keyFigures;
    expect(voltage).toMatchObject({
      property: 'Rated voltage',
      basis: 'leak',
      standing: 'unconfirmed',
      originCount: 1,
      originOn: { edtf: '2023-07' },
    });
    expect(voltage?.citations).toHaveLength(5);
    expect(charge).toMatchObject({ property: 'Charge', originCount: 1 });
    expect(range).toMatchObject({
      qualifiers: ['CLTC'],
      standing: 'confirmed',
      href: '/car/specs/#figure-model-range',
    });
  });

  test('groups what others claim by how it fared since, what is settled first', () => {
    expect(
      first.claims.map(({ standing, statements }) => [standing, statements.map(({ id }) => id)]),
    ).toEqual([
      ['denied', ['cheap']],
      ['due', ['sale']],
    ]);
    expect([first.eventCount, second.eventCount]).toEqual([2, 2]);
  });

  test('leaves a forecast pending until its window has ended', async () => {
    const standing = async (at: string) => {
      const article = build(await openEdition({}, at), 'first');
      return slotsOf(article.body, 'claim')[0]?.standing;
    };
    expect(await standing('2023-09-30T15:59:59Z')).toBe('pending');
    expect(await standing('2023-09-30T16:00:00Z')).toBe('due');
    expect(await standing('2024-01-01T00:00:00Z')).toBe('missed');
  });
});

describe('a later report', () => {
  test('changes no name of an earlier article', () => {
    expect(first.keyFigures[0]?.subject).toBe('The first model');
    expect(second.keyFigures[0]?.subject).toBe('The renamed model');
  });

  test('changes no fact of an earlier article, whatever it states', async () => {
    const value = fc.record({
      voltage: fc.integer({ min: 1, max: 9999 }),
      charge: fc.integer({ min: 1, max: 999 }),
      basis: fc.constantFrom('official', 'leak', 'opinion'),
      day: fc.integer({ min: 15, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(value, async ({ voltage, charge, basis, day }) => {
        const figure = (text: string) => `{ value: ${text}, basis: ${basis}, sources: [filing] }`;
        const later = laterReport(
          `figures:\n  model:\n    rated-voltage: ${figure(`${voltage} V`)}\n    charge: ${figure(`${charge} Ah`)}\n    range: ${figure('801 km')}\n`,
          '',
          { published: `2023-09-${day}`, name: 'zulu' },
        );
        const article = build(await openEdition({ ...later, 'stories/car/second.md': null }), 'first');
        expect(slotsOf(article.body, 'fact')).toEqual(slotsOf(first.body, 'fact'));
        // How a figure fared since may change, what it says never does.
        const said = ({ keyFigures }: ArticleModel) =>
          keyFigures.map((each) => ({ ...each, standing: null, decidedBy: null }));
        expect(said(article)).toEqual(said(first));
      }),
      { numRuns: 8 },
    );
  });

  test('marks a figure in the text that it supersedes', async () => {
    const later = laterReport(
      'figures:\n  model:\n    range: { value: 810 km, qualifiers: { cycle: CLTC }, basis: official, sources: [statement] }\n',
      '',
      { published: '2023-10-01', name: 'zulu' },
    );
    const standing = async (changes: Record<string, string>) =>
      slotsOf(build(await openEdition({ ...weaker, ...changes }), 'first').body, 'fact').map(
        (fact) => fact.standing,
      );
    const at = 'stories/car/first.md';
    const weaker = {
      [at]: String(inventedFiles[at]).replace('CLTC }, basis: official', 'CLTC }, basis: leak'),
    };
    expect(await standing({})).toEqual([null, 'unconfirmed']);
    expect(await standing(later)).toEqual([null, 'superseded']);
  });

  test('of the same day is known, and takes no figure from the report before it', async () => {
    const figure = (value: string) =>
      `figures:\n  model:\n    energy: { value: ${value}, basis: official, sources: [filing] }\n    mass: { value: 642 kg, basis: official, sources: [filing] }\n`;
    const sameDay = laterReport(figure('101 kWh'), '', { published: '2023-08-31', name: 'zulu' });
    const says = laterReport('', 'It weighs :fact[642 kg]{of=model.mass}.', {
      published: '2023-08-31',
      name: 'alpha',
    });
    const later = await openEdition({ ...sameDay, ...says });
    expect(slotsOf(build(later, 'first').body, 'fact')[0]).toMatchObject({
      basis: 'derived',
      value: '101.0 kWh',
    });
    expect(slotsOf(build(later, 'alpha').body, 'fact')[0]).toMatchObject({
      basis: 'official',
      value: '642 kg',
    });
  });
});
