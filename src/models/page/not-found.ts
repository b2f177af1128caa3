import type { Edition } from '../../domain/story/edition.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { getWords } from '../../words/get-words.ts';

/** /404.html */
export interface NotFoundModel {
  frame: PageFrame;
}

/** The page for addresses that have none. */
export function buildNotFoundModel(edition: Edition): NotFoundModel {
  const { title, description } = getWords(edition.site.language).site.notFound;
  return {
    frame: buildFrame(edition, { title, description, path: '/404.html', card: null }),
  };
}
