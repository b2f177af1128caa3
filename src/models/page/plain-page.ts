import { address } from '../../domain/text/address.ts';
import type { Edition, PlainPage } from '../../domain/story/edition.ts';
import { buildStory } from '../../domain/story/story-fold.ts';
import { openStoryView } from '../../domain/story/story-view.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { Numbers } from '../records/source.ts';
import { buildProse, type ProseNode } from '../records/prose.ts';

/** /<page>/ */
export interface PlainPageModel {
  frame: PageFrame;
  body: ProseNode[];
}

/** A page that belongs to no story, so that its body can refer to none. */
export function buildPlainPageModel(edition: Edition, page: PlainPage): PlainPageModel {
  const { id, title, description, body } = page;
  const story = openStoryView(
    buildStory(
      { id: '', title: '', summary: '', topics: [], body: [], subjectNames: [], samenesses: [] },
      [],
    ),
  );
  return {
    frame: buildFrame(edition, { title, description, path: address.page(id) }),
    body: buildProse(body, { edition, story, report: null, numbers: new Numbers() }),
  };
}
