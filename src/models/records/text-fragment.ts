import type { Source } from '../../domain/story/story.ts';

/**
 * The address with a directive that lets a browser find the words; as it is without a quotation. A directive that it has already
 * gives way. https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function addTextFragment(url: string, quote: Source['quote']): string {
  if (quote === null) return url;
  const [page = url] = url.split(':~:');
  const prefix = quote.prefix === null ? '' : `${encode(quote.prefix)}-,`;
  const suffix = quote.suffix === null ? '' : `,-${encode(quote.suffix)}`;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${prefix}${encode(quote.exact)}${suffix}`;
}

/**
 * Letters and digits of every script stand as they are, for which an address has room (https://url.spec.whatwg.org/#url-code-points).
 * A hyphen means something there, as a comma and an ampersand do, which are escaped in any part of an address.
 */
function encode(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, (signs) => encodeURIComponent(signs).replaceAll('-', '%2D'));
}
