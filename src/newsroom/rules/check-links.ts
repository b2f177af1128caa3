import type { CompiledFile } from '../../compile/compile-file.ts';
import { findFileAddress } from '../../domain/text/address.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { indexTargets } from './link-targets.ts';
import { findPublic } from '../read/public-files.ts';
import { checkLink, type SiteLink } from './site-link.ts';

/** The links of some files, and those of them that lead to addresses which these files alone do not have. */
export function checkLinks(
  files: readonly CompiledFile[],
  now: string,
): { findings: Finding[]; outward: SiteLink[] } {
  const links = listLinks(files, now);
  if (links.length === 0) return { findings: [], outward: [] };
  const all = indexTargets(files);
  const [inner = [], outward = []] = [true, false].map((isInner) =>
    links.filter(({ address }) => all.has(address) === isInner),
  );
  const isOut = findPublic(files, now);
  const open = indexTargets(files.filter(isOut));
  return { findings: inner.flatMap((link) => checkLink(link, all, open, [])), outward };
}

function listLinks(files: readonly CompiledFile[], now: string): SiteLink[] {
  const isOut = findPublic(files, now);
  return files.flatMap((file) =>
    (file.body?.mentions ?? []).flatMap((mention): SiteLink[] => {
      if (mention.kind !== 'link') return [];
      const { line, column, endLine, endColumn, written, fragment } = mention;
      const address = mention.address === '' ? (findFileAddress(file.path) ?? '') : mention.address;
      const place = { line, column, endLine, endColumn };
      return [{ path: file.path, place, written, address, fragment, isOut: isOut(file) }];
    }),
  );
}
