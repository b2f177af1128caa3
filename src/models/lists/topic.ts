import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildListFrame, type LinkModel, type ListFrame } from '../page/frame.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import type { Listings } from './listings.ts';
import { groupByMonth, type ReportGroup } from './report-group.ts';
import type { ListedReport, OnTopic } from './report-index.ts';
import { nameTopic } from './topic-name.ts';
import { getWords } from '../../words/get-words.ts';

/** How many topics that share reports with one are named on its page. */
const RELATED = 12;

/** /topics/<topic>/ */
export interface TopicModel {
  frame: ListFrame;
  pagination: PaginationModel;
  storyCount: number;
  reportCount: number;
  /** Those on this page, the one with the latest report first. */
  stories: LinkModel[];
  /** Those on this page, the latest first. */
  months: ReportGroup[];
  /** The topics that share most reports with it, on the first page. */
  related: (LinkModel & { reportCount: number })[];
}

/** A page, from 1, of what is out on a topic; as many stories as reports stand on each. */
export function buildTopicModel(edition: Edition, listings: Listings, topic: string, page = 1): TopicModel {
  const { topics } = listings.index;
  const own = topics.get(topic);
  if (!own) throw new Error(`Nothing is out on the topic "${topic}".`);
  const { stories, reports } = own;
  const name = nameTopic(topic);
  const addressOf = (number: number) => address.topic(topic, number);
  const words = getWords(edition.site.language).topics;
  const list = {
    title: name,
    description: words.topic.description(name),
    addressOf,
    above: [{ label: words.title, href: address.topics() }],
    card: address.card(address.topics()),
  };
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(countItems(own), pageSizes.reports, page, addressOf),
    storyCount: stories.length,
    reportCount: reports.length,
    stories: takePage(stories, pageSizes.reports, page).map(({ id, title }) => ({
      label: title,
      href: address.story(id),
    })),
    months: groupByMonth(takePage(reports, pageSizes.reports, page)),
    related: page === 1 ? findRelated(topic, reports) : [],
  };
}

/** How many items of a topic its pages have room for: as many stories as reports are on each. */
export function countItems({ stories, reports }: OnTopic): number {
  return Math.max(stories.length, reports.length);
}

function findRelated(topic: string, reports: readonly ListedReport[]): TopicModel['related'] {
  const others = reports.flatMap(({ report }) =>
    [...new Set(report.topics)].filter((other) => other !== topic),
  );
  return [...Map.groupBy(others, (other) => other)]
    .map(([id, { length }]) => ({ id, reportCount: length }))
    .sort((a, b) => b.reportCount - a.reportCount || (a.id < b.id ? -1 : 1))
    .slice(0, RELATED)
    .map(({ id, reportCount }) => ({ label: nameTopic(id), href: address.topic(id), reportCount }));
}
