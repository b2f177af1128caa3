import { expect, test } from 'vitest';
import { buildRobots } from '../../../src/outputs/sitemaps/robots.ts';

test.each(['https://test.example', 'https://test.example/'])(
  'hides nothing of %s and names its sitemaps',
  (site) => {
    expect(buildRobots(site)).toBe(`User-agent: *
Allow: /

Sitemap: https://test.example/sitemap-index.xml
Sitemap: https://test.example/news-sitemap.xml
`);
  },
);
