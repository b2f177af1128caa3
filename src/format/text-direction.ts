import { memoize } from '../domain/text/memoize.ts';

/** `rtl` for a language (BCP 47) that is written from the right, for the attribute `dir`; nothing else, as the left is what HTML takes for granted. */
export const textDirection = memoize((language): 'rtl' | undefined =>
  new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : undefined,
);
