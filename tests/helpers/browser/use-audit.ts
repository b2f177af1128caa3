import { afterAll, beforeAll } from 'vitest';
import { auditPage, launchAuditedBrowser, type AuditedBrowser, type Category } from './audit.ts';
import { getSiteFolder } from '../built-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const all: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Serves the built site for the tests of a file; the result tells what keeps an address from 100, of all categories or of some. */
export function useAudit(): (address: string, categories?: readonly Category[]) => Promise<string[]> {
  let server: StaticServer;
  let browser: AuditedBrowser;
  beforeAll(async () => {
    server = await serveFolder(getSiteFolder());
    browser = await launchAuditedBrowser();
  });
  afterAll(async () => {
    await browser.browser.close();
    await server.close();
  });
  return (address, categories = all) => auditPage(server.url + address, browser, categories);
}
