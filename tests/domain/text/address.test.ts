import { describe, expect, test } from 'vitest';
import { address, findFileAddress, fragment } from '../../../src/domain/text/address.ts';

describe('address', () => {
  test.each([
    [address.front(), '/'],
    [address.story('car'), '/car/'],
    [address.report('car', 'first'), '/car/first/'],
    [address.timeline('car'), '/car/timeline/'],
    [address.specs('car'), '/car/specs/'],
    [address.image('car', 'label.png'), '/car/label.png'],
    [address.data('car'), '/car/data.json'],
    [address.dataSchema(), '/story.schema.json'],
    [address.calendar('car'), '/car/timeline.ics'],
    [address.table('car'), '/car/specs.csv'],
    [address.biblatex('car', 'first'), '/car/first/cite.bib'],
    [address.cslJson('car', 'first'), '/car/first/cite.json'],
    [address.sources(), '/sources/'],
    [address.forecasts(), '/forecasts/'],
    [address.corrections(), '/corrections/'],
    [address.front(1), '/'],
    [address.front(2), '/page/2/'],
    [address.forecasts(1), '/forecasts/'],
    [address.forecasts(2), '/forecasts/2/'],
    [address.corrections(3), '/corrections/3/'],
    [address.publisher('reuters'), '/sources/reuters/'],
    [address.publisher('reuters', 2), '/sources/reuters/2/'],
    [address.topics(), '/topics/'],
    [address.topic('electric-cars'), '/topics/electric-cars/'],
    [address.topic('electric-cars', 2), '/topics/electric-cars/2/'],
    [address.authors(), '/authors/'],
    [address.author('desk'), '/authors/desk/'],
    [address.author('desk', 2), '/authors/desk/2/'],
    [address.archive(), '/archive/'],
    [address.month('2023-08'), '/archive/2023-08/'],
    [address.month('2023-08', 2), '/archive/2023-08/2/'],
    [address.page('about'), '/about/'],
    [address.feed(), '/feed.xml'],
    [address.atom(), '/atom.xml'],
    [address.jsonFeed(), '/feed.json'],
    [address.feed('car'), '/car/feed.xml'],
    [address.atom('car'), '/car/atom.xml'],
    [address.jsonFeed('car'), '/car/feed.json'],
  ])('%s is that of the contract', (own, expected) => {
    expect(own).toBe(expected);
  });

  test.each([
    [address.story('car', '2023-09-01'), '/car/as-of/2023-09-01/'],
    [address.timeline('car', '2023-09-01'), '/car/as-of/2023-09-01/timeline/'],
    [address.specs('car', '2023-09-01'), '/car/as-of/2023-09-01/specs/'],
    [address.story('car', null), '/car/'],
    [address.timeline('car', null), '/car/timeline/'],
    [address.specs('car', null), '/car/specs/'],
  ])('%s is that of a view of a day, or of today', (own, expected) => {
    expect(own).toBe(expected);
  });
});

test('fragments say what they lead to', () => {
  expect([
    fragment.event('seen'),
    fragment.claim('sale'),
    fragment.figure('first-model', 'mass'),
    fragment.source('label'),
    fragment.publisher('reuters'),
    fragment.correction('car', 'first', 0),
    fragment.correction('car', 'first', 1),
  ]).toEqual([
    'event-seen',
    'claim-sale',
    'figure-first-model-mass',
    'source-label',
    'publisher-reuters',
    'correction-car_first_1',
    'correction-car_first_2',
  ]);
});

test.each([
  ['stories/car/story.md', '/car/'],
  ['stories/car/first.md', '/car/first/'],
  ['pages/about.md', '/about/'],
  ['stories/car/label.png', undefined],
  ['stories/car/more/first.md', undefined],
  ['stories/first.md', undefined],
  ['site.yml', undefined],
  ['pages/more/about.md', undefined],
])('publishes %s at %s', (path, expected) => {
  expect(findFileAddress(path)).toBe(expected);
});
