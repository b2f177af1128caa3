/**
 * Content that may not be built; the message is its findings, in the words of `npm run check`.
 *
 * It has no stack: the fault lies in the content, and its place is in the message.
 */
export class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
}

/** By name: Astro runs the loader in Vite, which has a class of its own from the same module. */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError';
}
