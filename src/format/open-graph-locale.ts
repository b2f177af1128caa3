import { memoize } from '../domain/text/memoize.ts';

/**
 * The language as Open Graph has it, with its territory: `en_GB`; undefined for a language of none, since to name one would be
 * a guess. https://ogp.me/#optional
 */
export const formatOpenGraphLocale = memoize((language): string | undefined => {
  const { language: name, region } = new Intl.Locale(language);
  return region === undefined ? undefined : `${name}_${region}`;
});
