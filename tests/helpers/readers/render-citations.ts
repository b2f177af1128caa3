import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import type { CslItem } from '../../../src/outputs/citations/csl.ts';

interface StyleConfig {
  styles: { get: (name: string) => string };
  locales: { get: (language: string) => string };
}

/** What citeproc prints of items in the style of the APA, each without its markup; by author, then title. */
export function renderCitations(items: readonly CslItem[]): string[] {
  const { styles, locales } = (plugins.config as unknown as { get: (name: string) => StyleConfig }).get(
    '@csl',
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: (language: string) => locales.get(language),
      retrieveItem: (id: string) => structuredClone(byId.get(id)),
    },
    styles.get('apa'),
    'en-US',
  );
  engine.updateItems([...byId.keys()]);
  const [, entries] = engine.makeBibliography();
  return entries.map((entry) =>
    entry
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#38;', '&')
      .trim(),
  );
}
