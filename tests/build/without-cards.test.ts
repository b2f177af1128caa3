import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findDifference, makeFastFolder, type Site } from '../helpers/workplace.ts';
import { buildSoundly, openCheckout, prepareCheckout, readSite } from './checkout.ts';

function listCards(site: Site): string[] {
  return [...site.keys()].filter((path) => path.endsWith('card.png'));
}

test('a site without cards is the same but for them, and the next whole build draws them again', async () => {
  const folder = await makeFastFolder('cards');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const checkout = openCheckout(join(folder, 'checkout'));
  await prepareCheckout(checkout.root);
  const build = async (without?: string): Promise<Site> => {
    checkout.without = without;
    await buildSoundly(checkout);
    return readSite(checkout);
  };
  const whole = await build();
  expect(listCards(whole).length).toBeGreaterThan(20);
  const plain = await build('cards');
  expect(listCards(plain)).toEqual([]);
  const others = new Map([...whole].filter(([path]) => !path.endsWith('card.png')));
  expect(findDifference(plain, others)).toBe(null);
  expect(plain.get('van/index.html')?.toString()).toContain('property="og:image"');
  expect(findDifference(await build(), whole)).toBe(null);
});
