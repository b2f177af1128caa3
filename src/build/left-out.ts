import { isCard } from '../domain/address.ts';
import type { SitePage } from '../models/page.ts';
import type { Omission } from './open-build.ts';

/** The pages that a site has which is to do without something. */
export function leaveOut(pages: readonly SitePage[], without: readonly Omission[]): readonly SitePage[] {
  return without.includes('cards') ? pages.filter(({ address }) => !isCard(address)) : pages;
}
