import { expect, test } from 'vitest';
import { isLanguageTag } from '../../../src/domain/text/language-tag.ts';

test.each([
  'en',
  'EN-gb',
  'en-GB',
  'pt-BR',
  'zh-Hans',
  'zh-Hant-TW',
  'nb',
  'no',
  'de-CH',
  'de-1996',
  'yue',
  'sr-Latn',
  'es-419',
  'gsw',
  'lld',
])('takes %s', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect(isLanguageTag(tag)).toBe(true);
});

test.each([
  '',
  'English',
  'english',
  'xx',
  'e',
  'en_GB',
  'en-',
  'en GB',
  '中文',
  'und',
  'en-UK',
  'root',
  'x-en',
  'en-x-house',
  'en-u-nu-thai',
  'ar-EG-U-NU-LATN',
  'en-t-ja',
])('refuses %j', (text) => {
  expect(isLanguageTag(text)).toBe(false);
  expect(isLanguageTag(text)).toBe(false);
});

test('gives the same answer however often it is asked', () => {
  const answers = Array.from({ length: 100_000 }, () => isLanguageTag('zh-Hant-TW'));
  expect(new Set(answers)).toEqual(new Set([true]));
});
