import type { BreadcrumbList } from 'schema-dts';
import type { PageFrame } from '../../models/page/frame.ts';
import type { Node } from './node.ts';

/** The way down to a page; the page itself, which comes last, needs no address there. */
export function buildBreadcrumbs({ breadcrumbs, label, canonical }: PageFrame): Node<BreadcrumbList>[] {
  if (breadcrumbs.length === 0) return [];
  const above = breadcrumbs.map(({ label: name, href }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: new URL(href, canonical).href,
  }));
  const own = { '@type': 'ListItem' as const, position: above.length + 1, name: label };
  return [{ '@type': 'BreadcrumbList', itemListElement: [...above, own] }];
}
