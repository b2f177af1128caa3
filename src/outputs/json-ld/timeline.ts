import type { BackgroundNewsArticle, Claim } from 'schema-dts';
import { htmlDateTime } from '../../format/html-date-time.ts';
import type { StatementModel } from '../../models/records/statement.ts';
import type { TimelineModel } from '../../models/timeline/timeline.ts';
import type { Node } from './node.ts';
import { buildOrganization } from './organization.ts';

/**
 * The timeline with the claims on it. Its events are no Event of schema.org, which is something to go to; who said something is a
 * credit, since we don't know whether that is a person or an organization.
 */
export function buildTimeline({ frame, story, years }: TimelineModel): Node<BackgroundNewsArticle> {
  const { canonical, title, description, language, organization, times } = frame;
  const entries = years.flatMap(({ months }) => months.flatMap((month) => month.entries));
  const claims = entries.flatMap((entry) => (entry.kind === 'claim' ? [buildClaim(entry, canonical)] : []));
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': canonical,
    headline: title,
    description,
    ...(times && { datePublished: times.published, dateModified: times.modified }),
    author: buildOrganization(organization),
    inLanguage: language,
    isPartOf: { '@id': new URL(story.href, canonical).href },
    ...(claims.length > 0 && { hasPart: claims }),
  };
}

function buildClaim(claim: Extract<StatementModel, { kind: 'claim' }>, page: string): Node<Claim> {
  const date = htmlDateTime(claim.on.date);
  return {
    '@type': 'Claim',
    '@id': new URL(claim.href, page).href,
    text: claim.text,
    creditText: claim.by,
    ...(date !== undefined && { datePublished: date }),
    ...(claim.citations.length > 0 && {
      appearance: claim.citations.map(({ href }) => ({ '@id': new URL(href, page).href })),
    }),
  };
}
