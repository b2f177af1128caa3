import type { Edition } from '../../domain/story/edition.ts';
import { buildFrame, type PageFrame } from './frame.ts';

/** /404.html */
export interface NotFoundModel {
  frame: PageFrame;
}

/** The page for addresses that have none. */
export function buildNotFoundModel(edition: Edition): NotFoundModel {
  const description = 'There is no page at this address.';
  return {
    frame: buildFrame(edition, { title: 'No such page', description, path: '/404.html', card: null }),
  };
}
