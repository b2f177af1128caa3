import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { buildSitemap, buildSitemapIndex } from '../../../src/outputs/sitemaps/sitemap.ts';

test('lists pages in the order given, each with the day or the instant of its latest change', () => {
  const sitemap = buildSitemap([
    { location: 'https://test.example/', lastModified: '2023-09-15T01:00:00Z' },
    { location: 'https://test.example/car/', lastModified: '2023-08-31' },
    { location: 'https://test.example/about/', lastModified: null },
  ]);
  expect(sitemap).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://test.example/</loc><lastmod>2023-09-15T01:00:00Z</lastmod></url>
<url><loc>https://test.example/car/</loc><lastmod>2023-08-31</lastmod></url>
<url><loc>https://test.example/about/</loc></url>
</urlset>
`);
});

test('escapes what means something in XML', () => {
  const location = `https://test.example/?a=1&b='<">`;
  const sitemap = buildSitemap([{ location, lastModified: null }]);
  const parsed = new XMLParser().parse(sitemap) as { urlset: { url: { loc: string } } };
  expect(parsed.urlset.url.loc).toBe(location);
});

test('has an index that names its parts', () => {
  expect(buildSitemapIndex('https://test.example/news', 2)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://test.example/sitemap-0.xml</loc></sitemap>
<sitemap><loc>https://test.example/sitemap-1.xml</loc></sitemap>
</sitemapindex>
`);
});
