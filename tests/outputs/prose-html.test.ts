import { describe, expect, test } from 'vitest';
import type { ProseNode } from '../../src/models/records/prose.ts';
import { formatProse } from '../../src/outputs/prose-html.ts';
import { date } from '../helpers/newsroom/invented-report.ts';

const page = 'https://test.example/car/first/';
const format = (...nodes: ProseNode[]) => formatProse(nodes, page, 'en');
const citations = [
  { number: 1, title: 'A label', href: '#source-label' },
  { number: 3, title: 'A filing', href: '#source-filing' },
];
const fact = (parts: object): ProseNode => ({
  kind: 'fact',
  href: '/car/specs/#figure-car-energy',
  value: '101 kWh',
  basis: 'leak',
  standing: null,
  citations: [],
  children: ['101\u00A0kWh'],
  ...parts,
});

test('puts together what stands between slots', () => {
  expect(format('<p>It holds ', fact({}), ' and <em>more', fact({ basis: 'official' }), '</em>.</p>')).toBe(
    '<p>It holds <a href="https://test.example/car/specs/#figure-car-energy">101\u00A0kWh</a> (leak)' +
      ' and <em>more<a href="https://test.example/car/specs/#figure-car-energy">101\u00A0kWh</a></em>.</p>',
  );
});

describe('a fact', () => {
  test.each([
    ['nothing where it is official', { basis: 'official' }, ''],
    ['nothing where somebody says it on the record', { basis: 'on-record', standing: 'confirmed' }, ''],
    ['that nobody is named for it', { basis: 'anonymous' }, ' (unnamed)'],
    ['that it is worked out', { basis: 'derived' }, ' (calculated)'],
    ['that it no longer holds', { basis: 'leak', standing: 'superseded' }, ' (leak, superseded)'],
    ['that it is disputed', { basis: 'official', standing: 'disputed' }, ' (disputed)'],
  ])('says in words %s', (_name, parts, words) => {
    expect(format(fact(parts))).toBe(
      `<a href="https://test.example/car/specs/#figure-car-energy">101\u00A0kWh</a>${words}`,
    );
  });
});

test('a claim says in words how it fared', () => {
  const claim: ProseNode = {
    kind: 'claim',
    href: '/car/timeline/#claim-sale',
    standing: 'met',
    children: ['It will be sold'],
  };
  expect(format(claim)).toBe(
    'It will be sold (<a href="https://test.example/car/timeline/#claim-sale">came true</a>)',
  );
});

test('citations are numbered links to the sources of the article', () => {
  expect(format({ kind: 'cite', citations })).toBe(
    '<sup><a href="https://test.example/car/first/#source-label">[1]</a><a href="https://test.example/car/first/#source-filing">[3]</a></sup>',
  );
});

test('updates and notes stand apart, under their names', () => {
  expect(format({ kind: 'update', on: date('2023-09-01'), children: ['<p>More.</p>'] })).toBe(
    '<blockquote><p><strong>Update, 1 September 2023</strong></p><p>More.</p></blockquote>',
  );
  expect(format({ kind: 'note', children: ['<p>An aside', { kind: 'cite', citations: [] }, '.</p>'] })).toBe(
    '<blockquote><p><strong>Note</strong></p><p>An aside.</p></blockquote>',
  );
});

test('dates of events and pictures have full addresses', () => {
  const when: ProseNode = {
    kind: 'when',
    href: '/car/timeline/#event-seen',
    on: date('2023-07'),
    children: ['July'],
  };
  expect(format(when, { kind: 'image', src: '/car/a.png', alt: 'A "label" & <b>' })).toBe(
    '<a href="https://test.example/car/timeline/#event-seen">July</a><img src="https://test.example/car/a.png" alt="A &quot;label&quot; &amp; &lt;b&gt;">',
  );
});

test('classes, ids and roles are left out, tables are kept', () => {
  expect(
    format(
      '<h2 id="a">A</h2><div class="table-box" role="group" tabindex="0"><table><thead><tr><th align="right">B</th></tr></thead></table></div>',
    ),
  ).toBe('<h2>A</h2><table><thead><tr><th align="right">B</th></tr></thead></table>');
});

test.each([
  ['<script>alert(1)</script>', ''],
  ['<img src="x.png" onerror="alert(1)" alt="">', '<img src="https://test.example/car/first/x.png" alt="">'],
  ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>'],
  ['<iframe src="https://evil.example"></iframe><p style="color: red">b', '<p>b</p>'],
  ['<img src="data:text/html,a" alt="c">', '<img alt="c">'],
])('nothing that could do anything comes through: %j', (hostile, safe) => {
  expect(format(hostile)).toBe(safe);
});
