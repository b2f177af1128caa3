import { getCollection } from 'astro:content';
import type { CompiledFile } from '../compile/compile-file.ts';
import type { Edition } from '../domain/edition.ts';
import type { Report, Story } from '../domain/story.ts';
import { buildListing, type StoryListing } from '../models/listing.ts';
import { readEdition } from './read-edition.ts';
import { readBody, type StoredFile } from './stored-file.ts';

/** What the site shows. */
interface Opened {
  edition: Edition;
  /** By id, in its order; the listings likewise. */
  stories: Story[];
  listings: StoryListing[];
}

/** One edition serves a whole build; while editing, every request reads the store anew. */
export function getEdition(): Promise<Opened> {
  if (import.meta.env.DEV) return openEdition();
  opened ??= openEdition();
  return opened;
}

/** A story of the edition that must be there, with the edition. */
export async function getStory(id: string): Promise<{ edition: Edition; story: Story }> {
  const { edition, stories } = await getEdition();
  const story = stories.find((each) => each.id === id);
  if (!story) throw new Error(`There is no story "${id}".`);
  return { edition, story };
}

/** A report of the edition that must be there, with its story. */
export async function getReport(
  storyId: string,
  id: string,
): Promise<{ edition: Edition; story: Story; report: Report }> {
  const { edition, story } = await getStory(storyId);
  const report = story.reports.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report "${id}" in "${storyId}".`);
  return { edition, story, report };
}

let opened: Promise<Opened> | undefined;

async function openEdition(): Promise<Opened> {
  const entries = await getCollection('newsroom');
  const files = await Promise.all(
    entries.map(async ({ data }): Promise<CompiledFile> => {
      const stored = data as unknown as StoredFile;
      return { ...stored, body: await readBody(stored), diagnostics: [] };
    }),
  );
  // The store keeps no order.
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const siteUrl = process.env['SITE_URL'];
  const out = readEdition(files, process.env['NOW'] ?? '', siteUrl === '' ? undefined : siteUrl);
  return { ...out, listings: out.stories.map((story) => buildListing(out.edition, story)) };
}
