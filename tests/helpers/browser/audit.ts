import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import lighthouse from 'lighthouse';
import { launchBrowser } from './browser.ts';

/** The parts of a Lighthouse report that have a score. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** A browser that Lighthouse can talk to. */
export interface AuditedBrowser {
  browser: Browser;
  port: number;
}

/** A browser of ours that also listens on a free port for the DevTools protocol, by which Lighthouse drives it. */
export async function launchAuditedBrowser(): Promise<AuditedBrowser> {
  const port = await findFreePort();
  return { browser: await launchBrowser(`--remote-debugging-port=${port}`), port };
}

/**
 * What keeps a page from 100 in each of `categories`: "seo 92: Document has a meta description …"; empty when nothing does.
 * The settings are Lighthouse's own for a phone on slow 4G, whose time is worked out from one quick load (`simulate`). A busy
 * machine can only make a page look slower than it is: while the score for speed is short of 100, it is taken again, up to
 * `tries` times, and the best holds.
 */
export async function auditPage(
  url: string,
  { port }: AuditedBrowser,
  categories: readonly Category[],
  tries = 4,
): Promise<string[]> {
  const shortfalls = await audit(url, port, categories);
  const isSlowOnly = shortfalls.length > 0 && shortfalls.every((line) => line.startsWith('performance'));
  if (!isSlowOnly || tries === 1) return shortfalls;
  return auditPage(url, { port } as AuditedBrowser, ['performance'], tries - 1);
}

async function audit(url: string, port: number, onlyCategories: readonly Category[]): Promise<string[]> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...onlyCategories],
    // Takes a picture of the whole page, for reports that people read.
    disableFullPageScreenshot: true,
  });
  if (!run) return [`no report of ${url}`];
  const { runtimeError, categories, audits } = run.lhr;
  if (runtimeError) return [`${runtimeError.code}: ${runtimeError.message}`];
  return Object.values(categories).flatMap(({ id, score, auditRefs }) => {
    if (score === 1) return [];
    const short = auditRefs
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter((each) => each.score !== null && each.score < 1)
      .map(({ title, displayValue = '', details }) =>
        `${title} ${displayValue} ${describeItems(details)}`.trim(),
      );
    return [`${id} ${Math.round(100 * (score ?? 0))}: ${short.join('; ')}`];
  });
}

/** The elements or addresses that an audit names. */
function describeItems(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string }; url?: string }[] };
  return items
    .map(({ node, url }) => node?.snippet ?? url ?? '')
    .filter(Boolean)
    .slice(0, 5)
    .join(' ');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
