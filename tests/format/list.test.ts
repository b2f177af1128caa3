import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatList, listSeparators } from '../../src/format/list.ts';

test('words are joined as the language does', () => {
  const words = ['A', 'B', 'C'];
  expect(formatList(words, { language: 'en' })).toBe('A, B, and C');
  expect(formatList(words, { language: 'en-GB' })).toBe('A, B and C');
  expect(formatList(words, { language: 'de' })).toBe('A, B und C');
  expect(formatList(words, { language: 'zh' })).toBe('A、B和C');
  expect(formatList([], { language: 'en' })).toBe('');
});

test('the separators make the same of words that are more than text', () => {
  const language = fc.constantFrom('en', 'en-GB', 'de', 'zh', 'ja', 'ar', 'he', 'fr');
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 6 });
  fc.assert(
    fc.property(language, words, (language, words) => {
      const separators = listSeparators(words.length, { language });
      expect(separators).toHaveLength(words.length);
      expect(words.map((word, index) => `${word}${separators[index] ?? ''}`).join('')).toBe(
        formatList(words, { language }),
      );
    }),
  );
});
