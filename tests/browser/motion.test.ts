import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();

test('a step to another page is shown as one to those alone who have nothing against motion', async () => {
  const page = await open(pageKinds['article']!);
  // The rule, not what a browser makes of it: a busy one leaves the transition out.
  const isShown = (): Promise<boolean> =>
    page.evaluate(() => {
      const applies = (rule: CSSRule): boolean =>
        rule instanceof CSSMediaRule
          ? matchMedia(rule.conditionText).matches && [...rule.cssRules].some(applies)
          : rule.cssText.startsWith('@view-transition');
      return [...document.styleSheets].some((sheet) => [...sheet.cssRules].some(applies));
    });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await isShown()).toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await isShown()).toBe(false);
});

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
