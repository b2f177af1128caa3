import type { SecurityModel } from '../models/feeds/security.ts';

/** security.txt: RFC 9116. */
export function buildSecurityText({ contact, expires, language, canonical }: SecurityModel): string {
  // RFC 6068: of a mail address, all but what an address bar would take for something else may stand as it is.
  const address = encodeURIComponent(contact).replaceAll('%40', '@');
  return `Contact: mailto:${address}
Expires: ${expires}
Preferred-Languages: ${language}
Canonical: ${canonical}
`;
}
