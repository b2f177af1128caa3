import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Story } from '../domain/story.ts';

/** A name with the address that it leads to. */
export interface LinkModel {
  label: string;
  href: string;
}

/** What stands around every page. */
export interface PageFrame {
  /** The site's name. */
  site: string;
  language: string;
  timeZone: string;
  /** The page's own title. */
  title: string;
  description: string;
  /** The page's full address. */
  canonical: string;
  /** The pages above this one, from the front page down; none above the front page. */
  breadcrumbs: LinkModel[];
  /** What this page is called below them. */
  label: string;
  /** The links at the foot of every page. */
  footer: LinkModel[];
}

/** The frame of a page; `above` are the pages that it belongs to, below the front page. */
export function buildFrame(
  { site, pages }: Edition,
  page: { title: string; description: string; path: string; above?: LinkModel[]; label?: string },
): PageFrame {
  const { title, description, path, above = [], label = title } = page;
  const isFront = path === address.front();
  return {
    site: site.name,
    language: site.language,
    timeZone: site.timeZone,
    title,
    description,
    canonical: new URL(path, site.url).href,
    breadcrumbs: isFront ? [] : [{ label: 'Front page', href: address.front() }, ...above],
    label,
    footer: [
      ...pages.map(({ id, title }) => ({ label: title, href: address.page(id) })),
      { label: 'Sources', href: address.sources() },
      { label: 'Feed', href: address.feed() },
    ],
  };
}

/** The story above one of its pages. */
export function linkToStory({ id, title }: Story): LinkModel {
  return { label: title, href: address.story(id) };
}
