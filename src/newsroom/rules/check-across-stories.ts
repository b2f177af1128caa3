import type { CompiledFile } from '../../compile/compile-file.ts';
import { fileStart, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Given, Verdict } from './check-group.ts';
import { compileGroup, type CompileCache } from '../files/compiled-group.ts';
import type { Content } from '../files/content.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { checkLink, type Places, type SiteLink } from './site-link.ts';

/** What a look across stories is given. */
export interface Across {
  content: Content;
  setting: readonly CompiledFile[];
  verdicts: ReadonlyMap<string, Verdict>;
  cache: CompileCache;
}

/** What is wrong between one story and another, or between a story and a page. */
export async function checkAcrossStories(across: Across, now: string): Promise<Diagnostic[]> {
  const { root, setting, stories } = across.content;
  const names = setting.files
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
  const { content, verdicts } = across;
  const links = [...verdicts.values()].flatMap(({ outward }) => outward);
  if (links.length === 0) return [];
  const { all, open } = await indexPlaces(across, links, now);
  const groups = [content.setting, ...content.stories.values()];
  const paths = groups
    .flatMap(({ files }) => files.map(({ path }) => path))
    .filter((path) => path.endsWith('.md'));
  return links.flatMap((link) => checkLink(link, all, open, paths));
}

/** Every address of the site; the fragments of a story's pages only where a link names one, since that takes its files. */
async function indexPlaces(
  { content, setting, verdicts, cache }: Across,
  links: readonly SiteLink[],
  now: string,
): Promise<{ all: Places; open: Places }> {
  const { listListPages } = await import('./list-pages.ts');
  const index = (given: Given[]): Map<string, () => ReadonlySet<string> | null> => {
    const addresses = given.flatMap((each) => each.addresses);
    const lists = listListPages(given.map(({ counts }) => counts));
    return new Map([...addresses, ...lists].map((address) => [address, () => new Set<string>()]));
  };
  const all = index([...verdicts.values()].map(({ given }) => given));
  const open = index([...verdicts.values()].map(({ givenOut }) => givenOut));
  const named = new Set(
    links.flatMap(({ address, fragment }) => (fragment ? (address.split('/')[1] ?? '') : [])),
  );
  const groups = [...named].flatMap((id) => content.stories.get(id) ?? []);
  if (groups.length === 0) return { all, open };
  const { indexTargets } = await import('./link-targets.ts');
  const { findPublic } = await import('../read/public-files.ts');
  for (const group of groups) {
    const files = [...setting, ...(await compileGroup(group, content.root, cache))];
    addPlaces(all, indexTargets(files));
    addPlaces(open, indexTargets(files.filter(findPublic(files, now))));
  }
  return { all, open };
}

function addPlaces(places: Map<string, () => ReadonlySet<string> | null>, added: Places): void {
  for (const [address, list] of added) places.set(address, list);
}
