import { expect, test } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

const open = useSite();

test.each([
  { reducedMotion: 'reduce', moves: false },
  { reducedMotion: 'no-preference', moves: true },
] as const)(
  'a step to another page is shown as one: $moves, when motion is: $reducedMotion',
  async ({ reducedMotion, moves }) => {
    const page = await open(pageKinds['article']!, { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        Object.assign(globalThis, { isMoving: viewTransition !== null });
      });
    });
    await page.locator('nav a[href="/"]').first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(() => page.evaluate(() => (globalThis as { isMoving?: boolean }).isMoving)).toBe(moves);
  },
);

test.each(Object.entries(pageKinds))(
  'nothing moves on the %s page for readers who want no motion',
  async (_kind, address) => {
    const page = await open(address, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(() => 'an animation'),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    ]);
    expect(moving).toEqual([]);
  },
);
