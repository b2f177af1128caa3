import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPicture, parseLink } from '../../../src/domain/text/link.ts';

const from = 'stories/car/first.md';

describe('parseLink', () => {
  test.each([
    ['second.md', '/car/second/', null],
    ['./second.md#a-heading', '/car/second/', 'a-heading'],
    ['../boat/story.md', '/boat/', null],
    ['../../pages/about.md', '/about/', null],
    ['%73econd.md#%C3%BCber', '/car/second/', 'über'],
    ['/car/timeline/#event-seen', '/car/timeline/', 'event-seen'],
    ['#a-heading', null, 'a-heading'],
    ['#', null, ''],
    ['/car/#a#b', '/car/', 'a#b'],
    ['/100%', '/100%', null],
  ])('reads %s as a place of the site', (url, address, fragment) => {
    expect(parseLink(url, from)).toEqual({ kind: 'internal', address, fragment });
  });

  test.each(['https://example.org/', 'HTTP://example.org', 'mailto:desk@example.org', 'tel:+861012345678'])(
    'lets %s lead elsewhere',
    (url) => {
      expect(parseLink(url, from)).toEqual({ kind: 'external' });
    },
  );

  test.each([
    'javascript:x',
    'JavaScript:x',
    ' java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hostname',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    'car\\first.md',
    'https:example.org',
    'https:///example.org',
    'https://',
    'mailto:',
  ])('takes %j for unsafe', (url) => {
    expect(parseLink(url, from).kind).toBe('unsafe');
  });

  test.each([
    'second.html',
    'second',
    'label.png',
    '../../../first.md',
    '../../site.yml',
    'more/second.md',
    '?page=2',
    '',
    ' \n',
  ])('takes %s for broken', (url) => {
    expect(parseLink(url, from).kind).toBe('broken');
  });

  test('never lets a browser follow another scheme', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u0000',
      '#',
      '.md',
      'https',
      'x',
      '%3a',
      '//',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const url = parts.join('');
        const { kind } = parseLink(url, from);
        if (kind !== 'internal' && kind !== 'external') return;
        const base = 'https://test.example/car/first/';
        const { protocol, host } = new URL(url, base);
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
        if (kind === 'internal') expect(host).toBe('test.example');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findPicture', () => {
  test.each(['label.png', './label.png', '%6Cabel.png', '../car/label.png'])(
    'finds %s beside the report',
    (url) => {
      expect(findPicture(url, from)).toBe('stories/car/label.png');
    },
  );

  test.each([
    '../label.png',
    '../boat/label.png',
    'more/label.png',
    'more%2Flabel.png',
    '/car/label.png',
    'https://example.org/label.png',
    'data:image/png;base64,x',
    'label.png?x',
    'label.png#x',
    '.\\label.png',
    '',
    '.',
  ])('finds nothing at %j', (url) => {
    expect(findPicture(url, from)).toBeUndefined();
  });
});
