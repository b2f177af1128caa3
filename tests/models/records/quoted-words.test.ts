import { expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import { Numbers } from '../../../src/models/records/source.ts';
import { buildStatements } from '../../../src/models/records/statement.ts';
import { date, inventHead, inventReport, inventSource } from '../../helpers/newsroom/invented-report.ts';
import { inventEdition } from '../lists/invented-listing.ts';

/** The language that words of invented sources in these languages are told in. */
function tell(asPrinted: string, languages: readonly (string | null)[]) {
  const sources = languages.map((language, index) => ({
    ...inventSource(`source-${index}`, 'house'),
    language,
  }));
  const event = {
    kind: 'event' as const,
    id: 'seen',
    on: date('2023-07'),
    asPrinted,
    title: 'An invented sighting',
    place: null,
    basis: 'press' as const,
    sources: sources.map(({ id }) => id),
  };
  const story = buildStory(inventHead(), [inventReport('first', '2023-08-31', { sources, events: [event] })]);
  const [model] = buildStatements([event], inventEdition(), openStoryView(story), new Numbers());
  return model?.kind === 'event' ? model.asPrinted : undefined;
}

test.each([
  ['mid-July', ['en'], 'en'],
  ['mid-July', ['en', 'en'], 'en'],
  ['mid-July', ['en', 'it'], null],
  ['mid-July', [null], null],
  ['7月中旬', ['zh-Hans', 'en'], 'zh-Hans'],
  ['mid-July', ['zh-Hans', 'en'], 'en'],
  ['7月中旬', ['en'], null],
] as const)('%s, printed in sources in %j, is told in %s', (asPrinted, languages, language) => {
  expect(tell(asPrinted, languages)).toEqual({ text: asPrinted, language });
});
