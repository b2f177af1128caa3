import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../domain/text/address.ts';
import type { TellStory } from '../../models/feeds/feed.ts';
import { findFile } from '../render-task.ts';

/** What the feeds of the stories in a tree show, read from their JSON Feeds when it is asked for. */
export function openTexts(tree: string): TellStory {
  return (story) => {
    const file = join(tree, findFile(address.jsonFeed(story)));
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as JsonFeed;
    return new Map(items.map(({ id, content_html: html }) => [id, { kind: 'html', html }]));
  };
}

/** What is read of a JSON Feed 1.1 of ours: https://www.jsonfeed.org/version/1.1/ */
interface JsonFeed {
  items: { id: string; content_html: string }[];
}
