import { describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStoryAsOf } from '../../../src/domain/story/story-fold.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { laterReport, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, openEdition, type WholeEdition } from '../invented-newsroom.ts';

/** The sound newsroom, whose label gives all four figures, and a filing that gives another mass. */
const files = {
  'stories/car/first.md': String(soundFiles['stories/car/first.md']).replace(
    'energy: {',
    'mass: { value: 642 kg, basis: leak, sources: [label] }\n    energy: {',
  ),
  'stories/car/second.md': null,
  'stories/car/hidden.md': null,
  'stories/car/draft.md': null,
  'stories/car/story.md': String(soundFiles['stories/car/story.md']),
  ...laterReport(
    `sources:
  filing: { publisher: house, kind: filing, title: The filing }
figures:
  model:
    mass: { value: 645.8 kg, basis: official, sources: [filing] }
`,
    '',
    { published: '2023-10-06', name: 'third' },
  ),
};

function buildPlate(edition: WholeEdition, day?: string) {
  const story = getStory(edition);
  const view = day === undefined ? story : buildStoryAsOf(story, day);
  return buildSpecSheetModel(edition, openStoryView(view, story)).subjects[0]?.plate;
}

describe('the rating plate of a battery', () => {
  test('has the figures that one source gives, and what took their place', async () => {
    const plate = buildPlate(await openEdition(files));
    expect(plate).toMatchObject({
      subject: 'The model',
      report: { label: 'A title', href: '/car/first/' },
      lines: [
        {
          label: 'Rated voltage',
          quantity: { text: '726.7 V' },
          basis: 'leak',
          standing: 'unconfirmed',
          later: null,
        },
        { label: 'Charge', quantity: { text: '139 Ah' }, later: null },
        { label: 'Energy', quantity: { text: '101 kWh' }, later: null },
        {
          label: 'Mass',
          quantity: { text: '642 kg' },
          standing: 'superseded',
          later: { quantity: { text: '645.8 kg' }, basis: 'official' },
        },
      ],
    });
  });

  test('of an earlier day knows nothing of what came later', async () => {
    const plate = buildPlate(await openEdition(files), '2023-09-01');
    expect(plate?.lines.map(({ standing, later }) => [standing, later])).toEqual(
      Array.from({ length: 4 }, () => ['unconfirmed', null]),
    );
  });

  test('is not drawn of figures that no source has in common, nor without an energy', async () => {
    // Its energy is the registry's word, in another report.
    expect(buildPlate(await openEdition())).toBeNull();
  });
});
