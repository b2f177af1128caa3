import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/outputs/xml.ts';

test('escapes the five characters that mean something', () => {
  expect(escapeXml(`<a href="x">R&D isn't</a> &lt;`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;R&amp;D isn&apos;t&lt;/a&gt; &amp;lt;',
  );
});

test('gives any text back to a reader', () => {
  const text = fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ';', 'a', 'lt', 'é', '中', ' ') });
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parser.parse(`<x>|${escapeXml(written)}|</x>`) as { x: string };
      expect(parsed.x).toBe(`|${written}|`);
    }),
  );
});
