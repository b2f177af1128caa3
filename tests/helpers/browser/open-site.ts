import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { getSiteFolder } from '../built-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/**
 * Serves the built site, or the one in the folder that `getFolder` gives, and starts a browser for the tests of a file; the
 * result opens an address in a tab of its own.
 */
export function useSite(
  getFolder = getSiteFolder,
): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(getFolder());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return async (address, options) => {
    const context = await browser.newContext({ ...options, baseURL: server.url });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const response = await page.goto(address);
    if (response && !response.ok()) throw new Error(`${address} answers with status ${response.status()}`);
    return page;
  };
}
