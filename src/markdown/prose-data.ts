import type { VFile } from 'vfile';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rule.ts';
import type { BodyHeading, Slot } from '../domain/story/body-part.ts';
import type { Mention } from './body.ts';

/**
 * What the plugins find besides the tree itself. It travels on the frontmatter that Astro's renderer hands through, which gives
 * neither the file nor its messages back; our own engine puts it at the same place.
 */
export interface ProseData {
  /** The file's path within the content folder: relative links start there. */
  path: string;
  slots: Slot[];
  mentions: Mention[];
  headings: BodyHeading[];
  messages: ProseMessage[];
}

/** A message of a plugin, with its place and rule. */
export interface ProseMessage extends Place {
  rule: RuleId;
  message: string;
  suggestion?: string | undefined;
}

/** The data of a file that is being processed. */
export function getProseData(file: VFile): ProseData {
  const frontmatter = file.data.astro?.frontmatter as { dateline?: ProseData } | undefined;
  if (!frontmatter?.dateline) throw new Error('The file carries no data for the plugins.');
  return frontmatter.dateline;
}

/** The data of a file that is about to be processed. */
export function buildProseData(path: string): ProseData {
  return { path, slots: [], mentions: [], headings: [], messages: [] };
}
