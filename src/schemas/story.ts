import { z } from 'zod';
import { topicsSchema } from './report.ts';
import { subjectsSchema } from './subject.ts';
import { lineSchema, paragraphsSchema } from './text.ts';

/** The head of story.md. */
export const storyFrontmatterSchema = z.strictObject({
  /** What the story is called. */
  title: lineSchema(110),
  /** What it is about, in a sentence or two. */
  summary: paragraphsSchema(),
  topics: topicsSchema.optional(),
  /** Subjects known from the start. */
  subjects: subjectsSchema.optional(),
});

/** A story's frontmatter as authored. */
export type StoryFrontmatter = z.infer<typeof storyFrontmatterSchema>;
