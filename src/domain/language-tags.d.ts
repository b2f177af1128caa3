// What is used of the package, which has no types of its own. https://github.com/mattcg/language-tags
declare module 'language-tags' {
  /** A tag checked against the IANA Language Subtag Registry. */
  export default function tags(tag: string): { valid: () => boolean };
}
