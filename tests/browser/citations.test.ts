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
  const page = await openToCopy('/xiaomi-ev/production-approval/');
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toBe(
    'The desk, “Planner is said to clear Xiaomi to make cars; a ministry has yet to follow”, Dateline, 31 August 2023, https://dateline.example/xiaomi-ev/production-approval/',
  );
});

test('a claim is copied by its address and as a citation, by keyboard', async () => {
  const page = await openToCopy('/xiaomi-ev/timeline/');
  await page.locator('#claim-lu-on-sale-h1 a[href="#claim-lu-on-sale-h1"]').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#claim-lu-on-sale-h1');
  await tabTo(page, 'Copy address');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toBe(page.url());
  await tabTo(page, 'Copy citation');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).nth(1).waitFor();
  expect(await readClipboard(page)).toBe(
    `“Lu Weibing: The car goes on sale in the first half of 2024, as planned.”, Timeline: Xiaomi's electric car, Dateline, Saturday, 28 June 2025, ${page.url()}`,
  );
});

test('a figure is copied as a citation', async () => {
  const page = await openToCopy('/xiaomi-ev/specs/');
  await page.locator('#figure-su7-max-mass dt a').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await readClipboard(page)).toMatch(
    /^“Pack mass: 645\.8 kg”, Specifications: Xiaomi's electric car, Dateline, Saturday, 28 June 2025, http:.*#figure-su7-max-mass$/,
  );
});

test('where there is no clipboard, as without https, the citation is shown to be copied by hand', async () => {
  const page = await open('/xiaomi-ev/production-approval/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  let shown = '';
  page.on('dialog', (dialog) => {
    shown = dialog.defaultValue();
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  await expect.poll(() => shown).toMatch(/^The desk, “Planner is said /);
});
