import { address } from '../domain/text/address.ts';
import type { Edition } from '../domain/story/edition.ts';
import { once } from '../domain/text/memoize.ts';
import { buildStoryAsOf } from '../domain/story/story-fold.ts';
import { openStoryView, type StoryView } from '../domain/story/story-view.ts';
import type { Report, Story } from '../domain/story/story.ts';
import { buildArticleModel } from '../models/article/article.ts';
import { buildBibliography } from '../models/article/bibliography.ts';
import { buildCalendarModel } from '../models/timeline/calendar.ts';
import {
  buildArticleCard,
  buildPastCard,
  buildSpecsCard,
  buildStoryCard,
  buildTimelineCard,
  type CardModel,
} from '../models/page/card.ts';
import { buildStoryFeedModel } from '../models/feeds/feed.ts';
import { buildFigureTable } from '../models/specs/figure-table.ts';
import type { SitePage } from '../models/page/page.ts';
import { buildSearchRecordsModel } from '../models/data/search-records.ts';
import { buildSpecSheetModel } from '../models/specs/spec-sheet.ts';
import { buildStoryData } from '../models/data/story-data.ts';
import { buildStoryModel } from '../models/story/story.ts';
import { buildTimelineModel } from '../models/timeline/timeline.ts';

/** Every page of a story that is out, as of today and as of each day on which a report came out. */
export function listStoryPages(edition: Edition, whole: Story): SitePage[] {
  const story = openStoryView(whole);
  const { id } = story;
  const feed = once(() => buildStoryFeedModel(edition, story));
  return [
    ...listViews(edition, story),
    ...story.reports.flatMap((report) => listReportPages(edition, story, report)),
    ...story.days.flatMap((day) => listViews(edition, openStoryView(buildStoryAsOf(whole, day), whole))),
    {
      address: address.calendar(id),
      build: () => ({ kind: 'calendar', model: buildCalendarModel(edition, story) }),
    },
    {
      address: address.table(id),
      build: () => ({ kind: 'figure-table', model: buildFigureTable(edition, story) }),
    },
    { address: address.data(id), build: () => ({ kind: 'data', model: buildStoryData(edition, story) }) },
    {
      address: address.searchRecords(id),
      build: () => ({ kind: 'search-records', model: buildSearchRecordsModel(edition, story) }),
    },
    ...[address.feed(id), address.atom(id), address.jsonFeed(id)].map((at): SitePage => ({
      address: at,
      build: () => ({ kind: 'feed', model: feed() }),
    })),
    ...listCards(edition, story),
  ];
}

/** An article, and how to cite it. */
function listReportPages(edition: Edition, story: StoryView, report: Report): SitePage[] {
  const { id } = story;
  // All of them list the same sources.
  const article = once(() => buildArticleModel(edition, story, report));
  const bibliography = once(() => buildBibliography(edition, story, report, article().sources));
  return [
    { address: address.report(id, report.id), build: () => ({ kind: 'article', model: article() }) },
    ...[address.biblatex(id, report.id), address.cslJson(id, report.id)].map((at): SitePage => ({
      address: at,
      build: () => ({ kind: 'bibliography', model: bibliography() }),
    })),
  ];
}

/** One for each page of today; all views of the past share one. */
function listCards(edition: Edition, story: StoryView): SitePage[] {
  const { id } = story;
  const card = (at: string, build: () => CardModel): SitePage => ({
    address: at,
    build: () => ({ kind: 'card', model: build() }),
  });
  return [
    card(address.card(address.story(id)), () => buildStoryCard(edition, story)),
    card(address.card(address.timeline(id)), () => buildTimelineCard(edition, story)),
    card(address.card(address.specs(id)), () => buildSpecsCard(edition, story)),
    card(address.pastCard(id), () => buildPastCard(edition, story)),
    ...story.reports.map((report) =>
      card(address.card(address.report(id, report.id)), () => buildArticleCard(edition, story, report)),
    ),
  ];
}

/** The pages of a story, today's or as of a day. */
function listViews(edition: Edition, view: StoryView): SitePage[] {
  const { id, asOf } = view;
  return [
    {
      address: address.story(id, asOf),
      build: () => ({ kind: 'story', model: buildStoryModel(edition, view) }),
    },
    {
      address: address.timeline(id, asOf),
      build: () => ({ kind: 'timeline', model: buildTimelineModel(edition, view) }),
    },
    {
      address: address.specs(id, asOf),
      build: () => ({ kind: 'specs', model: buildSpecSheetModel(edition, view) }),
    },
  ];
}
