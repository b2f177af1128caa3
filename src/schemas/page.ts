import { z } from 'zod';
import { lineSchema } from './text.ts';

/** The head of a page that belongs to no story, such as about.md. */
export const pageFrontmatterSchema = z.strictObject({
  /** Its title. */
  title: lineSchema(110),
  /** What it says, for search engines and lists. */
  description: lineSchema(200),
});

/** A page's frontmatter as authored. */
export type PageFrontmatter = z.infer<typeof pageFrontmatterSchema>;
