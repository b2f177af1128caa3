import { address } from '../../domain/text/address.ts';
import type { Report, Story } from '../../domain/story/story.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import type { LinkModel } from '../page/frame.ts';

/** A report in a list. */
export interface TeaserModel {
  href: string;
  title: string;
  description: string;
  published: Timestamp;
  /** Its story, in a list over several. */
  story?: LinkModel;
}

/** The reports of a story, the latest first. */
export function buildTeasers({ id: story, reports }: Story): TeaserModel[] {
  return reports.map((report) => buildTeaser(story, report)).reverse();
}

/** One report in a list. */
export function buildTeaser(
  story: string,
  { id, title, description, published }: Pick<Report, 'id' | 'title' | 'description' | 'published'>,
): TeaserModel {
  return { href: address.report(story, id), title, description, published };
}
