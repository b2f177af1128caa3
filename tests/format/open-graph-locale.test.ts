import { expect, test } from 'vitest';
import { formatOpenGraphLocale } from '../../src/format/open-graph-locale.ts';

test.each([
  ['en-GB', 'en_GB'],
  ['zh-Hans-CN', 'zh_CN'],
  ['pt-br', 'pt_BR'],
  ['en', undefined],
  ['zh-Hant', undefined],
])('the locale of %s is %s', (language, expected) => {
  expect(formatOpenGraphLocale(language)).toBe(expected);
});
