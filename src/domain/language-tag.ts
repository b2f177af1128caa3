/** Names of languages, asked only whether there is one. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What was found of each tag: a story asks of the same few again and again. */
const known = new Map<string, boolean>();

/**
 * Whether a text is the tag (BCP 47) of a language that there is, such as `en`, `zh-Hans` or `pt-BR`. Extensions (`-u-`, `-x-`)
 * name no language but settings of it, and would change how dates and numbers are written.
 */
export function isLanguageTag(text: string): boolean {
  const found = known.get(text) ?? namesLanguage(text);
  known.set(text, found);
  return found;
}

function namesLanguage(text: string): boolean {
  if (/-[a-z\d]-/i.test(text)) return false;
  try {
    return names.of(new Intl.Locale(text).language) !== undefined;
  } catch {
    return false;
  }
}
