import type { NewsMediaOrganization } from 'schema-dts';
import type { Organization } from '../../models/page/frame.ts';

/** Who publishes the site, with the pages that state its principles. */
export function buildOrganization({
  name,
  url,
  policies,
}: Organization): Exclude<NewsMediaOrganization, string> {
  const stated = Object.entries(policyProperties).flatMap(([kind, property]) => {
    const page = policies[kind];
    return page === undefined ? [] : [[property, page]];
  });
  return {
    '@type': 'NewsMediaOrganization',
    name,
    ...(url !== null && { url }),
    ...(Object.fromEntries(stated) as Partial<Record<PolicyProperty, string>>),
  };
}

/** What schema.org calls each kind of policy: https://schema.org/NewsMediaOrganization */
const policyProperties = {
  feedback: 'actionableFeedbackPolicy',
  corrections: 'correctionsPolicy',
  diversity: 'diversityPolicy',
  ethics: 'ethicsPolicy',
  masthead: 'masthead',
  ownership: 'ownershipFundingInfo',
  principles: 'publishingPrinciples',
  'unnamed-sources': 'unnamedSourcesPolicy',
  verification: 'verificationFactCheckingPolicy',
} as const;

type PolicyProperty = (typeof policyProperties)[keyof typeof policyProperties];
