import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildJson } from '../../src/outputs/json.ts';

test('is indented, and ends with a line end', () => {
  expect(buildJson({ a: [1], b: null })).toBe('{\n  "a": [\n    1\n  ],\n  "b": null\n}\n');
});

test('gives any value back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(JSON.parse(buildJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('can end no element of a page that it is put into', () => {
  const hostile = { '</script>': '</ScRiPt><script>alert(1)</script><!-- ]]>' };
  const text = buildJson(hostile);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(hostile);
});
