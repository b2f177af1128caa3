import { describe, expect, test } from 'vitest';
import { openListings } from '../../../src/models/lists/listings.ts';
import { buildNewsSitemap } from '../../../src/models/feeds/news-sitemap.ts';
import { buildSecurity } from '../../../src/models/feeds/security.ts';
import { inventEdition, inventListing, repeat } from '../lists/invented-listing.ts';
import { openEdition, secret } from '../invented-newsroom.ts';

async function newsAt(now: string): Promise<{ location: string; title: string; published: string }[]> {
  const edition = await openEdition({}, now);
  return buildNewsSitemap(edition, edition.listings, Date.parse(now)).articles;
}

describe('the news sitemap', () => {
  const second = {
    location: 'https://test.example/car/second/',
    title: 'A later report',
    published: '2023-09-15T01:00:00Z',
  };

  test.each([
    ['a second before it comes out', '2023-09-15T00:59:59Z', []],
    ['the moment it comes out', '2023-09-15T01:00:00Z', [second]],
    ['a second before two days are over', '2023-09-17T00:59:59Z', [second]],
    ['when two days are over', '2023-09-17T01:00:00Z', []],
    ['years later', '2029-01-01T00:00:00Z', []],
  ])('tells of an article %s as it should', async (_name, now, expected) => {
    expect(await newsAt(now)).toEqual(expected);
  });

  test('counts a day from its beginning where the site is', async () => {
    expect(await newsAt('2023-09-01T15:59:59Z')).toMatchObject([{ published: '2023-08-31' }]);
    expect(await newsAt('2023-09-01T16:00:00Z')).toEqual([]);
  });

  test('counts an article under embargo from the end of that', async () => {
    expect(await newsAt('2023-12-31T15:59:59Z')).toEqual([]);
    expect(await newsAt('2024-01-02T15:59:59Z')).toMatchObject([
      { title: `The ${secret}`, published: '2023-12-31T16:00:00Z' },
    ]);
    expect(await newsAt('2024-01-02T16:00:00Z')).toEqual([]);
  });

  test('holds the latest thousand at most', () => {
    const listings = [
      inventListing('a', { reports: 900, on: '2023-09-01' }),
      inventListing('b', { reports: 900, on: '2023-09-02' }),
    ];
    const { articles } = buildNewsSitemap(
      inventEdition(),
      openListings(listings),
      Date.parse('2023-09-02T12:00Z'),
    );
    expect(articles.map(({ location }) => location)).toEqual([
      ...repeat(900, (index) => `https://test.example/b/report-${899 - index}/`),
      ...repeat(100, (index) => `https://test.example/a/report-${899 - index}/`),
    ]);
  });
});

describe('security.txt', () => {
  const { site } = inventEdition();

  test('is none where the site has no mail address', () => {
    expect(buildSecurity({ site, today: '2023-12-01' })).toBeNull();
  });

  test.each([
    ['2023-12-01', '2024-07-01T00:00:00Z'],
    ['2023-12-31', '2024-07-01T00:00:00Z'],
    ['2024-01-01', '2024-08-01T00:00:00Z'],
  ])('of %s holds until %s', (today, expires) => {
    expect(buildSecurity({ site: { ...site, contact: 'desk@test.example' }, today })).toEqual({
      contact: 'desk@test.example',
      expires,
      language: 'en',
      canonical: 'https://test.example/.well-known/security.txt',
    });
  });
});
