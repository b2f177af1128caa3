import type { IsoDay } from '../domain/dates/iso-day.ts';
import type { Edition } from '../domain/story/edition.ts';
import { buildStoryAsOf } from '../domain/story/story-fold.ts';
import type { Report, Story } from '../domain/story/story.ts';
import { openStoryView } from '../domain/story/story-view.ts';
import { memoize } from '../domain/text/memoize.ts';
import { buildArticleModel } from '../models/article/article.ts';
import { listKindPages } from './list-kind-pages.ts';
import type { SitePage } from './page.ts';
import type { StorySource } from './page-kind.ts';
import { tables, type PageTables } from './table.ts';

/** Every page of a story that is out, as of today and as of each day on which a report came out. */
export function listStoryPages(
  edition: Edition,
  story: Story,
  { story: kinds }: Pick<PageTables, 'story'> = tables,
): SitePage[] {
  const source = openStory(edition, story);
  const outline = { id: story.id, reports: story.reports.map(({ id }) => id), days: source.story.days };
  return listKindPages(kinds, outline, source);
}

/** Each view is folded once, for all kinds of pages that show it. */
function openStory(edition: Edition, whole: Story): StorySource {
  const story = openStoryView(whole);
  const viewAsOf = memoize((day: IsoDay) => openStoryView(buildStoryAsOf(whole, day), whole));
  const getReport = (id: string): Report => {
    const report = story.reportsById.get(id);
    if (!report) throw new Error(`There is no report "${id}" in "${story.id}".`);
    return report;
  };
  return {
    edition,
    story,
    viewOf: (asOf) => (asOf === null ? story : viewAsOf(asOf)),
    getReport,
    articleOf: memoize((id) => buildArticleModel(edition, story, getReport(id))),
  };
}
