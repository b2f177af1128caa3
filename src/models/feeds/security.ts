import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { shiftDay } from '../../domain/dates/iso-day.ts';

/** What security.txt says. */
export interface SecurityModel {
  contact: string;
  /** An instant. */
  expires: string;
  language: string;
  canonical: string;
}

/**
 * To whom a hole in the site is reported; null where it names no mail address. It holds for six to seven months from its day, less than
 * the year that RFC 9116 advises, and is the same all month.
 */
export function buildSecurity({ site, today }: Pick<Edition, 'site' | 'today'>): SecurityModel | null {
  const { contact, language, url } = site;
  if (contact === null) return null;
  const expires = `${shiftDay(`${today.slice(0, 7)}-01`, { months: 7 })}T00:00:00Z`;
  return { contact, expires, language, canonical: new URL(address.security(), url).href };
}
