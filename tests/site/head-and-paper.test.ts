import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { findElements, getAttribute, readPages } from '../helpers/readers/html.ts';

test('every page has a browser fetch what a reader is about to follow, within the site alone', () => {
  for (const { address, document } of readPages(getSiteFolder())) {
    const rules = findElements(document, 'script')
      .filter((script) => getAttribute(script, 'type') === 'speculationrules')
      .map(({ childNodes: [text] }) => JSON.parse(text && 'value' in text ? text.value : '') as unknown);
    expect(rules, address).toEqual([
      { prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] },
    ]);
  }
});

test('paper is two-sided: the inner margin is the wide one, on the left page and on the right', () => {
  const folder = join(getSiteFolder(), '_astro');
  const [sheet = ''] = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const css = readFileSync(join(folder, sheet), 'utf8').replace(/\s+/g, ' ');
  const margins = (side: string) =>
    new RegExp(`@page ?:${side} ?\\{ ?margin: ?([^;}]+)`).exec(css)?.[1]?.trim();
  expect([margins('left'), margins('right')]).toEqual(['18mm 22mm 20mm 15mm', '18mm 15mm 20mm 22mm']);
});
