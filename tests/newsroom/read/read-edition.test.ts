import { expect, test } from 'vitest';
import { readEdition } from '../../../src/newsroom/read/read-edition.ts';
import { buildHistories } from '../../../src/domain/story/figure-history.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { laterReport, openNewsroom, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getReport, getStory } from '../../models/invented-newsroom.ts';

/** Published on 1 September, held until 1 October. */
const held = laterReport(
  `embargo: "2023-10-01"
sources:
  filing: { publisher: house, kind: filing, title: A filing }
figures:
  model:
    mass: { value: 645.8 kg, basis: official, sources: [filing] }
    range: { value: 800 km, qualifiers: { cycle: CLTC }, basis: official, sources: [filing] }
outcomes:
  sale: { as: met, on: "2023-09-30", sources: [filing] }
`,
  '',
  { published: '2023-09-01', name: 'held' },
);
const open = laterReport(
  `sources:
  photo: { publisher: house, kind: leak, title: A photo }
figures:
  model:
    mass: { value: 642 kg, basis: leak, sources: [photo] }
    range: { value: 800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [photo] }
outcomes:
  sale: { as: missed, on: "2023-09-14", sources: [photo] }
`,
  'It goes :fact[800 km]{of=model.range}.',
  { published: '2023-09-15', name: 'open' },
);

async function openAt(now: string) {
  const { newsroom } = await openNewsroom({ ...soundFiles, ...held, ...open }, { now });
  const { edition, stories } = readEdition(newsroom.files, now, undefined);
  return { edition, story: getStory({ stories }) };
}

test('reports are in the order in which they came out, an embargo counted', async () => {
  const { story } = await openAt('2023-10-02T00:00:00Z');
  expect(story.reports.map(({ id }) => id)).toEqual(['first', 'open', 'held']);
});

test('the last word on a claim is that of the report that came out last', async () => {
  const { story } = await openAt('2023-10-02T00:00:00Z');
  expect(story.outcomes.get('sale')?.at(-1)?.as).toBe('met');
});

test('an official figure that an embargo held back supersedes a leak that came out before it', async () => {
  const { story } = await openAt('2023-10-02T00:00:00Z');
  const { fates } = buildHistories(story);
  const leak = story.figures.find(({ quantity }) => quantity.text === '642 kg');
  expect(leak && fates.get(leak)?.standing).toBe('superseded');
});

test('a report that comes out later does not change what an earlier article says', async () => {
  const basisAt = async (now: string) => {
    const { edition, story } = await openAt(now);
    const article = JSON.stringify(buildArticleModel(edition, story, getReport(story, 'open')).body);
    return /"kind":"fact".*?"basis":"(\w+)"/.exec(article)?.[1];
  };
  expect(await basisAt('2023-10-02T00:00:00Z')).toBe(await basisAt('2023-09-20T00:00:00Z'));
});
