import tags from 'language-tags';

/** What was found of each tag: a story asks of the same few again and again. */
const known = new Map<string, boolean>();

/**
 * Whether a text is the tag (BCP 47) of a language that there is, such as `en`, `zh-Hans` or `pt-BR`, by the IANA Language
 * Subtag Registry. Extensions (`-u-`, `-x-`) name no language but settings of it, and would change how dates and numbers are
 * written; `und` names none.
 */
export function isLanguageTag(text: string): boolean {
  const found = known.get(text) ?? namesLanguage(text);
  known.set(text, found);
  return found;
}

function namesLanguage(text: string): boolean {
  // The registry takes what is no tag at all for a tag of unknown parts.
  const isTag = /^[a-z]{2,8}(?:-[a-z\d]{2,8})*$/i.test(text) && !/^und(?:-|$)/i.test(text);
  return isTag && tags(text).valid();
}
