import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Relation } from '../../domain/quantities/relation.ts';
import { findPublic, type IsOut } from '../read/public-files.ts';
import {
  indexRelations,
  indexUnits,
  readFigures,
  type PropertyUnits,
  type ReportFigures,
} from '../read/story-figures.ts';
import { filesOf, findTimeZone, indexStories, sortByPath, type StoryIndex } from '../read/story-index.ts';

/** Files that are checked together, with what several rules need of them. */
export interface CheckContext {
  /** In the order of their paths. */
  files: readonly CompiledFile[];
  /** The paths of pictures beside reports. */
  images: ReadonlySet<string>;
  stories: readonly StoryIndex[];
  timeZone: string;
  isOut: IsOut;
  units: PropertyUnits;
  relations: readonly Relation[];
  figuresOf: (report: CompiledFile<'report'>) => ReportFigures;
}

/** @param now an ISO instant */
export function buildCheckContext(
  unordered: readonly CompiledFile[],
  images: ReadonlySet<string>,
  now: string,
): CheckContext {
  const files = sortByPath(unordered);
  const units = indexUnits(files);
  const figures = new Map(filesOf(files, 'report').map((report) => [report, readFigures(report, units)]));
  return {
    files,
    images,
    stories: indexStories(files),
    timeZone: findTimeZone(files),
    isOut: findPublic(files, now),
    units,
    relations: indexRelations(files).map(({ relation }) => relation),
    figuresOf: (report) => figures.get(report) ?? readFigures(report, units),
  };
}
