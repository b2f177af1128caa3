import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { PageFrame } from '../../models/page/frame.ts';
import type { Node } from './node.ts';
import { buildOrganization } from './organization.ts';

/** The site, with where to search in it. */
export function buildSite({ site, home, description, language, organization }: PageFrame): Node<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: new URL('/search/?q={words}', home).href },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: site,
    description,
    inLanguage: language,
    publisher: buildOrganization(organization),
    potentialAction: search,
  };
}
