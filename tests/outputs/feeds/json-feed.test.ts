import { expect, test } from 'vitest';
import { buildJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { awkward, awkwardContent, emptyFeed, feed, told } from './invented-feed.ts';

const read = (from = feed) => JSON.parse(buildJsonFeed(from)) as unknown;

test('is a JSON Feed 1.1 that tells every report, with its corrections as data', () => {
  expect(read()).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: 'https://test.example/',
    feed_url: 'https://test.example/feed.json',
    description: feed.description,
    authors: [{ name: 'Test & Sons' }],
    language: 'en',
    items: [
      {
        id: 'https://test.example/car/second/',
        url: 'https://test.example/car/second/',
        title: awkward,
        summary: awkward,
        content_html: awkwardContent,
        date_published: '2023-09-15T01:00:00.000Z',
        date_modified: '2023-09-15T01:00:00.000Z',
        authors: [{ name: 'The desk' }, { name: 'R & D' }],
        _dateline: { corrections: [] },
      },
      {
        id: 'https://test.example/car/first/',
        url: 'https://test.example/car/first/',
        title: '标签',
        summary: 'An invented description.',
        content_html: told,
        date_published: '2023-08-30T16:00:00.000Z',
        date_modified: '2023-09-19T16:00:00.000Z',
        authors: [],
        _dateline: {
          corrections: [
            {
              on: '2023-09-20',
              field: 'figures.model.mass',
              label: 'Mass (<The model>)',
              was: '624 kg',
              now: '642 kg',
              why: 'Digits were swapped.',
              url: 'https://test.example/car/first/#correction-car_first_1',
            },
            {
              on: '2023-09',
              field: 'title',
              label: 'Title',
              was: '标',
              now: '标签',
              why: 'A character was missing.',
              url: 'https://test.example/car/first/#correction-car_first_2',
            },
          ],
        },
      },
    ],
  });
});

test('has its items without reports too', () => {
  expect(read(emptyFeed)).toMatchObject({ items: [] });
});
