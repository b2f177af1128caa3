import { escapeUTF8 } from 'entities';
import type { FeedModel } from '../../../src/models/feeds/feed.ts';
import type { ProseNode } from '../../../src/models/records/prose.ts';
import { date } from '../../helpers/newsroom/invented-report.ts';

/** What markup, templates and careless readers trip over. */
export const awkward = `<script>alert("R&D")</script> & 'quotes' 1 < 2 > 0 ]]> &amp; &apos; <!-- 标签 🙂`;

/** A body whose words are awkward, as our Markdown makes it HTML. */
const awkwardBody: ProseNode[] = [
  `<h2 id="a">A heading</h2>\n<p>${escapeUTF8(awkward)} <a href="#a">up</a>`,
  { kind: 'image', src: '/car/label.png', alt: awkward },
  '</p>',
];

/** What the feed of a story has told of a report already. */
export const told = '<p>It was told &amp; is told again.</p>';

/** An invented feed of two reports, one of which was corrected. */
export const feed: FeedModel = {
  title: `Test ${awkward}`,
  description: `An invented newsroom. ${awkward}`,
  language: 'en',
  publisher: 'Test & Sons',
  page: 'https://test.example/',
  addresses: {
    rss: 'https://test.example/feed.xml',
    atom: 'https://test.example/atom.xml',
    json: 'https://test.example/feed.json',
  },
  updatedAt: Date.parse('2023-09-20T00:00+08:00'),
  entries: [
    {
      link: 'https://test.example/car/second/',
      title: awkward,
      description: awkward,
      authors: ['The desk', 'R & D'],
      publishedAt: Date.parse('2023-09-15T09:00+08:00'),
      updatedAt: Date.parse('2023-09-15T09:00+08:00'),
      corrections: [],
      content: { kind: 'prose', body: awkwardBody },
    },
    {
      link: 'https://test.example/car/first/',
      title: '标签',
      description: 'An invented description.',
      authors: [],
      publishedAt: Date.parse('2023-08-31T00:00+08:00'),
      updatedAt: Date.parse('2023-09-20T00:00+08:00'),
      corrections: [
        {
          fragment: 'correction-car_first_1',
          href: 'https://test.example/car/first/#correction-car_first_1',
          on: date('2023-09-20'),
          path: 'figures.model.mass',
          field: 'Mass (<The model>)',
          kind: 'figure',
          was: '624 kg',
          now: '642 kg',
          why: 'Digits were swapped.',
        },
        {
          fragment: 'correction-car_first_2',
          href: 'https://test.example/car/first/#correction-car_first_2',
          on: date('2023-09'),
          path: 'title',
          field: 'Title',
          kind: 'text',
          was: '标',
          now: '标签',
          why: 'A character was missing.',
        },
      ],
      content: { kind: 'html', html: told },
    },
  ],
};

/** What every format shows of the first report at a glance. */
export const awkwardSummary =
  '<p>&lt;script&gt;alert(&quot;R&amp;D&quot;)&lt;/script&gt; &amp; &apos;quotes&apos; 1 &lt; 2 &gt; 0 ]]&gt; &amp;amp; &amp;apos; &lt;!-- 标签 🙂</p>';

/** What every format shows of the second report at a glance. */
export const correctedSummary = `<p>An invented description.</p>
<p>Correction, 20 September 2023. Mass (&lt;The model&gt;): 642 kg, not 624 kg. Digits were swapped.</p>
<p>Correction, September 2023. Title: “标签”, not “标”. A character was missing.</p>`;

/** What every format shows of the first report. */
export const awkwardContent = `${awkwardSummary}
<h2>A heading</h2>
<p>&lt;script&gt;alert(&quot;R&amp;D&quot;)&lt;/script&gt; &amp; 'quotes' 1 &lt; 2 &gt; 0 ]]&gt; &amp;amp; &amp;apos; &lt;!-- 标签 🙂 <a href="https://test.example/car/second/#a">up</a><img src="https://test.example/car/label.png" alt="&lt;script&gt;alert(&quot;R&amp;D&quot;)&lt;/script&gt; &amp; 'quotes' 1 &lt; 2 &gt; 0 ]]&gt; &amp;amp; &amp;apos; &lt;!-- 标签 🙂"></p>`;

/** A feed in which nothing is to be read. */
export const emptyFeed: FeedModel = { ...feed, updatedAt: 0, entries: [] };

/** The feed with a character that XML has no place for in every text of its first report. */
export function withCharacter(character: string): FeedModel {
  const text = `before${character}after`;
  const [entry] = feed.entries;
  return {
    ...feed,
    title: text,
    description: text,
    publisher: text,
    entries: entry
      ? [
          {
            ...entry,
            title: text,
            description: text,
            authors: [text],
            content: { kind: 'html', html: `<p>${text}</p>` },
          },
        ]
      : [],
  };
}

/** Characters that are no part of XML 1.0, whether the check lets them into a text or not. */
export const unprintable = ['\u0000', '\u0008', '\u000B', '\u001F', '\uD800', '\uFFFE', '\uFFFF'];
