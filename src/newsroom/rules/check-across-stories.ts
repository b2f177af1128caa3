import type { CompiledFile } from '../../compile/compile-file.ts';
import { fileStart, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SiteEntries, GroupResult } from './check-group.ts';
import { compileGroup, type CompileCache } from '../files/compiled-group.ts';
import type { Content } from '../files/content.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { checkLink, type Places, type SiteLink } from './site-link.ts';

/** What the check across stories needs. */
export interface Across {
  content: Content;
  shared: readonly CompiledFile[];
  results: ReadonlyMap<string, GroupResult>;
  cache: CompileCache;
}

/** What is wrong between one story and another, or between a story and a page. */
export async function checkAcrossStories(across: Across, now: string): Promise<Diagnostic[]> {
  const { root, shared, stories } = across.content;
  const names = shared.files
    .filter(({ place }) => place.kind === 'page' && stories.has(place.id))
    .map(({ place, path }) => describeTakenName(place.id, path));
  const findings = [...names, ...(await checkOutwardLinks(across, now))];
  if (findings.length === 0) return [];
  // Loaded only now: to read files once more takes the compiler.
  const { placeFindings } = await import('./place-findings.ts');
  return placeFindings(findings, root);
}

function describeTakenName(id: string, path: string): Finding {
  const message = `A story is called "${id}" too; choose another name for the page.`;
  return { path, rule: 'file/name', message, where: fileStart };
}

async function checkOutwardLinks(across: Across, now: string): Promise<Finding[]> {
  const { content, results } = across;
  const links = [...results.values()].flatMap(({ outward }) => outward);
  if (links.length === 0) return [];
  const { all, open } = await indexPlaces(across, links, now);
  const groups = [content.shared, ...content.stories.values()];
  const paths = groups
    .flatMap(({ files }) => files.map(({ path }) => path))
    .filter((path) => path.endsWith('.md'));
  return links.flatMap((link) => checkLink(link, all, open, paths));
}

/** Every address of the site; the fragments of a story's pages only where a link names one, since that takes its files. */
async function indexPlaces(
  { content, shared, results, cache }: Across,
  links: readonly SiteLink[],
  now: string,
): Promise<{ all: Places; open: Places }> {
  const { outlineLists } = await import('./list-pages.ts');
  const { listSiteTargets } = await import('../../routes/link-targets.ts');
  const index = (entries: SiteEntries[]): Map<string, () => ReadonlySet<string> | null> => {
    const addresses = entries.flatMap((each) => each.addresses);
    const outline = outlineLists(entries.map(({ counts }) => counts));
    const lists = listSiteTargets(outline, noFacts).map(([address]) => address);
    return new Map([...addresses, ...lists].map((address) => [address, () => new Set<string>()]));
  };
  const all = index([...results.values()].map(({ entries }) => entries));
  const open = index([...results.values()].map(({ publicEntries }) => publicEntries));
  const named = new Set(
    links.flatMap(({ address, fragment }) => (fragment ? (address.split('/')[1] ?? '') : [])),
  );
  const groups = [...named].flatMap((id) => content.stories.get(id) ?? []);
  if (groups.length === 0) return { all, open };
  const { indexTargets } = await import('./link-targets.ts');
  const { findPublic } = await import('../read/public-files.ts');
  for (const group of groups) {
    const files = [...shared, ...(await compileGroup(group, content.root, cache))];
    addPlaces(all, indexTargets(files));
    addPlaces(open, indexTargets(files.filter(findPublic(files, now))));
  }
  return { all, open };
}

const noFacts = { publishers: () => [], headingsOf: () => [] };

function addPlaces(places: Map<string, () => ReadonlySet<string> | null>, added: Places): void {
  for (const [address, list] of added) places.set(address, list);
}
