import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../helpers/browser/open-site.ts';

const open = useSite();

async function openToCopy(address: string): Promise<Page> {
  const page = await open(address);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Browsers go on from the entry that the address leads to. */
async function tabTo(page: Page, button: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').textContent()) === button) return;
  }
  expect.fail(`Twelve presses of Tab did not reach "${button}".`);
}

test('an article is copied as a citation', async () => {
  const page = await openToCopy('/tram/label/');
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toBe(
    "The desk, Ada Invented, “A label shows the pack of the town's first battery tram”, The Invented Tram, 3 March 2026, https://tram.example/tram/label/",
  );
});

test('a claim is copied by its address and as a citation, by keyboard', async () => {
  const page = await openToCopy('/tram/timeline/');
  await page.locator('#claim-first-run a[href="#claim-first-run"]').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#claim-first-run');
  await tabTo(page, 'Copy address');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toBe(page.url());
  await tabTo(page, 'Copy citation');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).nth(1).waitFor();
  expect(await readClipboard(page)).toBe(
    `“Ida Works: The first tram will carry passengers before summer ends.”, Timeline: The tram without a wire, The Invented Tram, Thursday, 20 August 2026, ${page.url()}`,
  );
});

test('a figure is copied as a citation', async () => {
  const page = await openToCopy('/tram/specs/');
  await page.locator('#figure-long-tram-mass dt a').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toMatch(
    /^“Pack mass: 655 kg”, Specifications: The tram without a wire, The Invented Tram, Thursday, 20 August 2026, http:.*#figure-long-tram-mass$/,
  );
});

test('where there is no clipboard, as without https, the citation is shown to be copied by hand', async () => {
  const page = await open('/tram/label/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  let shown = '';
  page.on('dialog', (dialog) => {
    shown = dialog.defaultValue();
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  await expect.poll(() => shown).toMatch(/^The desk, Ada Invented, “A label shows /);
});
