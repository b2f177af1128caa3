import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { NewsSitemap } from '../../../src/models/feeds/news-sitemap.ts';
import { buildNewsSitemapXml } from '../../../src/outputs/sitemaps/news-sitemap.ts';

const title = `A <b>label</b> & a "leak" ]]>`;
const sitemap: NewsSitemap = {
  publication: { name: 'Test & Sons', language: 'en-GB' },
  articles: [
    { location: 'https://test.example/car/second/', title, published: '2023-09-15T01:00:00Z' },
    { location: 'https://test.example/car/first/', title: '标签', published: '2023-08-31' },
  ],
};

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' });

interface Read {
  urlset: {
    '@_xmlns': string;
    '@_xmlns:news': string;
    url?: { loc: string; 'news:news': Record<string, unknown> }[];
  };
}

function read(from: NewsSitemap): Read['urlset'] {
  return (parser.parse(buildNewsSitemapXml(from)) as Read).urlset;
}

test('tells of each article all that the protocol asks for', () => {
  const { url, ...root } = read(sitemap);
  expect(root).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  });
  const publication = { 'news:name': 'Test & Sons', 'news:language': 'en' };
  expect(url).toEqual([
    {
      loc: 'https://test.example/car/second/',
      'news:news': {
        'news:publication': publication,
        'news:publication_date': '2023-09-15T01:00:00Z',
        'news:title': title,
      },
    },
    {
      loc: 'https://test.example/car/first/',
      'news:news': {
        'news:publication': publication,
        'news:publication_date': '2023-08-31',
        'news:title': '标签',
      },
    },
  ]);
});

test('is sound without articles', () => {
  expect(read({ ...sitemap, articles: [] }).url).toBeUndefined();
});

test.each([
  ['de-AT', 'de'],
  ['zh', 'zh-cn'],
  ['zh-Hans-SG', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
])('calls the language %s %s', (language, expected) => {
  const xml = buildNewsSitemapXml({ ...sitemap, publication: { name: 'Test', language } });
  expect(xml).toContain(`<news:language>${expected}</news:language>`);
});
