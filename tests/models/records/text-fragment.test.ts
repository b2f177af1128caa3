import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTextFragment } from '../../../src/models/records/text-fragment.ts';

const page = 'https://house.example/label';
const quote = (exact: string, prefix: string | null = null, suffix: string | null = null) => ({
  exact,
  prefix,
  suffix,
});

/** The grammar of the specification: what stands between the signs that mean something, percent-encoded or not. */
const part = String.raw`(?:[!$'()*+./:;=?@_~\dA-Za-z]|%[\dA-F]{2})+`;
const directive = new RegExp(`^text=(?:(${part})-,)?(${part})(?:,-(${part}))?$`, 'u');

describe('the words of a quotation in an address', () => {
  test.each([
    ['alone', quote('not yet'), '#:~:text=not%20yet'],
    ['behind a prefix', quote('b', 'a'), '#:~:text=a-,b'],
    ['before a suffix', quote('b', null, 'c'), '#:~:text=b,-c'],
    ['between both', quote('b', 'a', 'c'), '#:~:text=a-,b,-c'],
    ['with signs that mean something there', quote('a-b, c & d'), '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['with others', quote('100%# "x"\n标'), '#:~:text=100%25%23%20%22x%22%0A标'],
  ])('stand %s', (_name, said, expected) => {
    expect(addTextFragment(page, said)).toBe(page + expected);
  });

  test('stand behind the fragment that the address has', () => {
    expect(addTextFragment(`${page}#part`, quote('b'))).toBe(`${page}#part:~:text=b`);
  });

  test('take the place of others', () => {
    expect(addTextFragment(`${page}#:~:text=a&text=c`, quote('b'))).toBe(`${page}#:~:text=b`);
    expect(addTextFragment(`${page}#part:~:text=a`, quote('b'))).toBe(`${page}#part:~:text=b`);
  });

  test('are left out without a quotation', () => {
    expect(addTextFragment(`${page}#a`, null)).toBe(`${page}#a`);
  });

  test('come out of the grammar as they went in', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const maybe = fc.option(words, { nil: null });
    fc.assert(
      fc.property(words, maybe, maybe, (exact, prefix, suffix) => {
        const url = new URL(addTextFragment(page, { exact, prefix, suffix }));
        const [, found] = url.hash.split(':~:');
        const parts = (directive.exec(found ?? '') ?? []).slice(1) as (string | undefined)[];
        const read = parts.map((text) => (text === undefined ? null : decodeURIComponent(text)));
        expect(read).toEqual([prefix, exact, suffix]);
      }),
    );
  });
});
