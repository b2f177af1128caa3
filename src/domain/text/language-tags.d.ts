/** The part of `language-tags` (2.1) that we use: the package brings no types. */
declare module 'language-tags' {
  /** A tag, checked against the IANA Language Subtag Registry. */
  function tags(tag: string): { valid: () => boolean };
  export { tags as default };
}
