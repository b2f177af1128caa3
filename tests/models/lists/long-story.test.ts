import { expect, test } from 'vitest';
import { openStoryView, type StoryView } from '../../../src/domain/story/story-view.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import type { Figure, Report, Story } from '../../../src/domain/story/story.ts';
import type { Edition } from '../../../src/domain/story/edition.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../../src/models/story/story.ts';
import {
  inventFigure,
  inventHead,
  inventReport,
  inventSource,
} from '../../helpers/newsroom/invented-report.ts';
import { openEdition } from '../invented-newsroom.ts';

const edition = await openEdition();

/** A story of so many reports, each with a source and two figures of a relation, and how often a part of a figure has been read. */
function inventStory(length: number): { story: Story; countReads: () => number } {
  let reads = 0;
  const watch = (figure: Figure) =>
    new Proxy(figure, {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const reports = Array.from({ length }, (_, index): Report => {
    const report = `report-${index}`;
    const source = `source-${index}`;
    const basis = (['leak', 'press', 'official'] as const)[index % 3] ?? 'leak';
    const tell = (value: string, property: string) =>
      watch(inventFigure(value, basis, [source], { report, property }));
    return inventReport(report, '2023-09-01', {
      sources: [inventSource(source, `publisher-${index % 4}`)],
      figures: [tell(index % 2 ? '726.7 V' : '726 V', 'rated-voltage'), tell('139 Ah', 'charge')],
    });
  });
  return { story: buildStory(inventHead(), reports), countReads: () => reads };
}

/** How often parts of figures are read for a page of a story of so many reports. */
function countReads(length: number, build: (edition: Edition, story: StoryView) => unknown): number {
  const { story, countReads } = inventStory(length);
  const before = countReads();
  build(edition, openStoryView(story));
  return countReads() - before;
}

const pages: Record<string, (edition: Edition, story: StoryView) => unknown> = {
  'spec sheet': buildSpecSheetModel,
  'page of the story': buildStoryModel,
  'articles together': (given, story) =>
    story.reports.map((report) => buildArticleModel(given, story, report)),
};

test.for(Object.entries(pages))(
  'the cost of the %s grows with the reports, not with their square',
  ([, build]) => {
    const [short, long] = [countReads(50, build), countReads(200, build)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(5);
  },
);
