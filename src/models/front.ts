import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { buildTeasers, type TeaserModel } from './teaser.ts';

/** / */
export interface FrontModel {
  frame: PageFrame;
  stories: {
    href: string;
    title: string;
    summary: string;
    timelineHref: string;
    specsHref: string;
    reports: TeaserModel[];
  }[];
}

/** The front page: every story, with its reports. */
export function buildFrontModel(edition: Edition): FrontModel {
  const { name, description } = edition.site;
  return {
    frame: buildFrame(edition, { title: name, description, path: address.front() }),
    stories: edition.stories.map((story) => ({
      href: address.story(story.id),
      title: story.title,
      summary: story.summary,
      timelineHref: address.timeline(story.id),
      specsHref: address.specs(story.id),
      reports: buildTeasers(story),
    })),
  };
}
