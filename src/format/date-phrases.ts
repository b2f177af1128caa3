import { memoize } from '../domain/text/memoize.ts';
import type { DatePhrases } from '../words/date-phrases.ts';
import { germanDates } from '../words/de/dates.ts';
import { englishDates } from '../words/en/dates.ts';
import { chineseDates } from '../words/zh-hans/dates.ts';

/** The phrases of a BCP 47 language, or `undefined` where we have none: no page then shows words of another language. */
export const findDatePhrases = memoize((language): DatePhrases | undefined => {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (primary === 'en') return englishDates;
  if (primary === 'de') return germanDates;
  return primary === 'zh' && script === 'Hans' ? chineseDates : undefined;
});
