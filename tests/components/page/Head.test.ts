import { expect, test } from 'vitest';
import Head from '../../../src/components/page/Head.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { inventFrame } from '../invented-models.ts';

const read = (parts: Parameters<typeof inventFrame>[0]) =>
  renderComponent(Head, { frame: inventFrame(parts) });

test('names the page and the site, and the front page once', async () => {
  expect(await read({})).toContain('<title>A title — The Tram</title>');
  expect(await read({ title: 'The Tram' })).toContain('<title>The Tram</title>');
});

test('says of a view of the past of which day it is', async () => {
  const html = await read({ asOf: '2026-03-02' });
  expect(html).toContain('<title>A title, as of 2 March 2026 — The Tram</title>');
  expect(html).toContain('content="A description. As of 2 March 2026."');
});

test('is an article with its times and its section where it has times', async () => {
  const times = { published: '2026-03-02', modified: '2026-03-03' };
  const html = await read({
    times,
    breadcrumbs: [
      { label: 'Front page', href: '/' },
      { label: 'A tram', href: '/tram/' },
    ],
  });
  expect(html).toContain('<meta property="og:type" content="article">');
  expect(html).toContain('<meta property="article:modified_time" content="2026-03-03">');
  expect(html).toContain('<meta property="article:section" content="A tram">');
  expect(await read({})).toContain('<meta property="og:type" content="website">');
  expect(await read({})).not.toContain('article:');
});

test('has a card and feeds where there are some', async () => {
  const card = { src: 'https://test.example/card.png', alt: 'A title' };
  const feeds = [{ label: 'All', href: '/feed.xml', type: 'application/rss+xml' }];
  const html = await read({ card, feeds } as Parameters<typeof inventFrame>[0]);
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(html).toContain('<link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml">');
  const without = await read({});
  expect(without).not.toContain('og:image');
  expect(without).not.toContain('rel="alternate"');
});
