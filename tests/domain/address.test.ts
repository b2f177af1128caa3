import { expect, test } from 'vitest';
import { address, findFileAddress, fragment } from '../../src/domain/address.ts';

test('addresses are those of the contract', () => {
  expect([
    address.front(),
    address.story('car'),
    address.report('car', 'first'),
    address.timeline('car'),
    address.specs('car'),
    address.sources(),
    address.page('about'),
    address.feed(),
  ]).toEqual([
    '/',
    '/car/',
    '/car/first/',
    '/car/timeline/',
    '/car/specs/',
    '/sources/',
    '/about/',
    '/feed.xml',
  ]);
});

test('fragments say what they lead to', () => {
  expect([
    fragment.event('seen'),
    fragment.claim('sale'),
    fragment.figure('first-model', 'mass'),
    fragment.source('label'),
  ]).toEqual(['event-seen', 'claim-sale', 'figure-first-model-mass', 'source-label']);
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
