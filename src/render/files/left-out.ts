import { isCard, isSearchRecords } from '../../domain/text/address.ts';
import type { SitePage } from '../../models/page/page.ts';
import type { Extra } from './extras.ts';

/** The pages that a site has which is to do without something. */
export function leaveOut(pages: readonly SitePage[], without: readonly Extra[]): readonly SitePage[] {
  return pages.filter(
    ({ address }) =>
      !(without.includes('cards') && isCard(address)) &&
      !(without.includes('search') && isSearchRecords(address)),
  );
}
