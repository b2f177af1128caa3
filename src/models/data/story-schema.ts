import { z } from 'zod';
import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { storyDataSchema } from './story-data-schema.ts';

/** /story.schema.json: the JSON Schema (draft 2020-12) of every story's data. */
export interface StorySchema {
  $schema: string;
  /** Its full address. */
  $id: string;
}

/** The schema, under its full address. It allows keys that are still to come: a program that reads the data should pass them over. */
export function buildStorySchema({ site }: Edition): StorySchema {
  const { $schema = '', ...schema } = z.toJSONSchema(storyDataSchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema, $id: new URL(address.dataSchema(), site.url).href, ...schema };
}
