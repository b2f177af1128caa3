import { expect, test } from 'vitest';
import { buildBodyText } from '../../../src/models/records/body-text.ts';

test('is what a reader reads, without markup and citations', () => {
  const text = buildBodyText([
    '<h2 id="a">A &amp; B</h2>\n<p>The <a href="/x/" title="a > b">pa</a>ck holds ',
    { kind: 'fact', subject: 'a', property: 'b', qualifiers: {}, words: '101 kWh', parts: ['101 kWh'] },
    { kind: 'cite', sources: ['a'], parts: [] },
    ', &lt;b&gt;.</p><ul><li>One</li><li>Two</li></ul>',
    { kind: 'note', parts: ['<p>Aside</p>'] },
    { kind: 'image', file: './a.png', alt: 'A picture', parts: [] },
  ]);
  expect(text).toBe('A & B The pack holds 101 kWh, <b>. One Two Aside A picture');
});
