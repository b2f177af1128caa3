import type { NewsSitemap } from '../../models/feeds/news-sitemap.ts';
import { buildDocument, buildElement } from '../xml.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** A news sitemap, which may be empty: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function buildNewsSitemapXml({ publication, articles }: NewsSitemap): string {
  const { name, language } = publication;
  const entries = articles.map(({ location, title, published }) =>
    buildElement('url', [
      buildElement('loc', location),
      buildElement('news:news', [
        buildElement('news:publication', [
          buildElement('news:name', name),
          buildElement('news:language', nameLanguage(language)),
        ]),
        buildElement('news:publication_date', published),
        buildElement('news:title', title),
      ]),
    ]),
  );
  return buildDocument(buildElement('urlset', entries, namespaces));
}

/** An ISO 639 code, but for Chinese, of which there are two: simplified and traditional. */
function nameLanguage(tag: string): string {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn';
}
