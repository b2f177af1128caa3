/** Whether a text is a well-formed language tag (BCP 47), such as `en`, `zh-Hans` or `pt-BR`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
