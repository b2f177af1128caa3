import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildFrame, type LinkModel, type PageFrame } from '../page/frame.ts';
import type { Listings } from './listings.ts';
import { nameTopic } from './topic-name.ts';
import { getWords } from '../../words/get-words.ts';

/** /topics/ */
export interface TopicsModel {
  frame: PageFrame;
  /** By id. */
  topics: (LinkModel & { storyCount: number; reportCount: number })[];
}

/** Every topic on which something is out. */
export function buildTopicsModel(edition: Edition, listings: Listings): TopicsModel {
  const words = getWords(edition.site.language).topics;
  return {
    frame: buildFrame(edition, {
      title: words.title,
      description: words.description,
      path: address.topics(),
    }),
    topics: [...listings.index.topics].map(([id, { stories, reports }]) => ({
      label: nameTopic(id),
      href: address.topic(id),
      storyCount: stories.length,
      reportCount: reports.length,
    })),
  };
}
