import type { VFile } from 'vfile';
import type { BodyHeading, Slot } from '../domain/story/body-part.ts';
import type { Mention } from './body.ts';

/** What the plugins find besides the tree. */
export interface ProseData {
  /** The file's path within the content folder: relative links start there. */
  path: string;
  slots: Slot[];
  mentions: Mention[];
  headings: BodyHeading[];
}

declare module 'vfile' {
  interface DataMap {
    prose: ProseData;
  }
}

/** The data of a file that is being processed. */
export function getProseData(file: VFile): ProseData {
  if (!file.data.prose) throw new Error('The file carries no data for the plugins.');
  return file.data.prose;
}
