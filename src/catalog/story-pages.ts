import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { buildStoryAsOf, listDays } from '../domain/story-fold.ts';
import type { Story } from '../domain/story.ts';
import { buildArticleModel } from '../models/article.ts';
import { buildStoryFeedModel } from '../models/feed.ts';
import { buildListing } from '../models/listing.ts';
import type { SitePage } from '../models/page.ts';
import { buildSearchRecordsModel } from '../models/search-records.ts';
import { buildSpecSheetModel } from '../models/spec-sheet.ts';
import { buildStoryData } from '../models/story-data.ts';
import { buildStoryModel } from '../models/story.ts';
import { buildTimelineModel } from '../models/timeline.ts';

/** Every page of a story that is out, as of today and as of each day on which a report came out. */
export function listStoryPages(edition: Edition, story: Story): SitePage[] {
  const { id } = story;
  const feed = buildStoryFeedModel(edition, buildListing(edition, story));
  return [
    ...listViews(edition, story, story),
    ...story.reports.map((report): SitePage => ({
      address: address.report(id, report.id),
      build: () => ({ kind: 'article', model: buildArticleModel(edition, story, report) }),
    })),
    ...listDays(story).flatMap((day) => listViews(edition, buildStoryAsOf(story, day), story)),
    { address: address.data(id), build: () => ({ kind: 'data', model: buildStoryData(edition, story) }) },
    {
      address: address.searchRecords(id),
      build: () => ({ kind: 'search-records', model: buildSearchRecordsModel(edition, story) }),
    },
    ...[address.feed(id), address.atom(id), address.jsonFeed(id)].map((at): SitePage => ({
      address: at,
      build: () => ({ kind: 'feed', model: feed }),
    })),
  ];
}

/** The pages of a story, today's or as of a day; `whole` is today's. */
function listViews(edition: Edition, view: Story, whole: Story): SitePage[] {
  const { id, asOf } = view;
  return [
    {
      address: address.story(id, asOf),
      build: () => ({ kind: 'story', model: buildStoryModel(edition, view, whole) }),
    },
    {
      address: address.timeline(id, asOf),
      build: () => ({ kind: 'timeline', model: buildTimelineModel(edition, view, whole) }),
    },
    {
      address: address.specs(id, asOf),
      build: () => ({ kind: 'specs', model: buildSpecSheetModel(edition, view, whole) }),
    },
  ];
}
