/**
 * Longer than anything takes on a machine that works, however busy, in milliseconds: it ends what would never end by itself,
 * and asserts nothing about speed.
 */
export const PATIENCE = 600_000;

/** Options for `vi.waitUntil` and `expect.poll`: the condition is checked often, and given up when nothing can still happen. */
export const waitFor = { timeout: PATIENCE / 2, interval: 20 };

/** How many cases a property is checked with: `few` in `npm test`, `many` in `npm run test:long`. */
export function cases(few: number, many: number): number {
  return process.env['LONG_TESTS'] ? many : few;
}
