import rss from '@astrojs/rss';
import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import type { FeedModel } from '../../src/models/feed.ts';
import { buildFeedOptions } from '../../src/outputs/feed.ts';

const awkward = `<b>R&D</b> & "quotes" isn't 1 < 2 > 0 ]]> &amp;`;

const model: FeedModel = {
  title: `Test ${awkward}`,
  description: `An invented newsroom. ${awkward}`,
  site: 'https://test.example',
  language: 'en',
  items: [
    {
      title: awkward,
      link: 'https://test.example/car/second/',
      description: awkward,
      publishedAt: Date.parse('2023-09-15T09:00+08:00'),
    },
    {
      title: '标签',
      link: 'https://test.example/car/first/',
      description: 'An invented description.',
      publishedAt: Date.parse('2023-08-31T00:00+08:00'),
    },
  ],
};

async function write(): Promise<string> {
  return await (await rss(buildFeedOptions(model))).text();
}

test('gives the same titles, links and moments back to a reader', async () => {
  const feed = await new Parser().parseString(await write());
  expect(feed.title).toBe(model.title);
  expect(feed.description).toBe(model.description);
  expect(feed.items.map(({ title, link, isoDate }) => [title, link, isoDate])).toEqual([
    [awkward, 'https://test.example/car/second/', '2023-09-15T01:00:00.000Z'],
    ['标签', 'https://test.example/car/first/', '2023-08-30T16:00:00.000Z'],
  ]);
});

test('escapes a description twice, since readers take it for HTML', async () => {
  const [item] = (await new Parser().parseString(await write())).items;
  expect(item?.content).toBe(
    '&lt;b&gt;R&amp;D&lt;/b&gt; &amp; &quot;quotes&quot; isn&apos;t 1 &lt; 2 &gt; 0 ]]&gt; &amp;amp;',
  );
});

test('says its language', async () => {
  const { rss: feed } = new XMLParser().parse(await write()) as { rss: { channel: { language: string } } };
  expect(feed.channel.language).toBe('en');
});

test('keeps the order of the model', () => {
  expect((buildFeedOptions(model).items as { link: string }[]).map(({ link }) => link)).toEqual(
    model.items.map(({ link }) => link),
  );
});
