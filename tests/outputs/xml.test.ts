import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, buildElement } from '../../src/outputs/xml.ts';
import { unprintable } from './feeds/invented-feed.ts';

test('sets an element in lines, and closes an empty one', () => {
  const root = buildElement('a', [buildElement('b', 'text'), buildElement('c', '', { d: 'e' })], {
    f: '<"&',
  });
  expect(buildDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a f="&lt;&quot;&amp;">\n<b>text</b>\n<c d="e"/>\n</a>\n',
  );
});

test('gives any text and attribute back that XML has a place for', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: 'text',
    trimValues: false,
    parseTagValue: false,
    alwaysCreateTextNode: true,
  });
  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '&apos;'),
        fc.string({ unit: 'grapheme' }),
      ),
    })
    .filter((each) => each !== '');
  fc.assert(
    fc.property(text, (value) => {
      const { a } = parser.parse(buildDocument(buildElement('a', value, { b: value }))) as {
        a: { text: string; b: string };
      };
      expect([a.text, a.b]).toEqual([value, value]);
    }),
  );
});

test.each(unprintable)('replaces %j, which would spoil the document', (character) => {
  expect(buildElement('a', `x${character}y`)).toBe('<a>x\uFFFDy</a>');
});
