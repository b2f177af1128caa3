import type { IsoDay } from '../dates/iso-day.ts';
import { once } from '../text/memoize.ts';
import { buildHistories, type FigureHistories } from './figure-history.ts';
import { buildLineage, type Lineage } from './lineage.ts';
import { listMentions, type Mentions } from './mentions.ts';
import { listDays } from './story-fold.ts';
import type { Report, Story } from './story.ts';

/** A story with what several of its pages need of it. */
export interface StoryView extends Story {
  /** The days that have a view, the first one first: those on which a report of the whole story came out. */
  days: readonly IsoDay[];
  lineage: Lineage;
  /** What became of the figures. */
  histories: FigureHistories;
  reportsById: ReadonlyMap<string, Report>;
  mentions: Mentions;
}

/** The view of a story, whose facts are worked out when they are first needed; of a story as of a day, `whole` is that of today. */
export function openStoryView(story: Story, whole: Story = story): StoryView {
  const days = once(() => listDays(whole));
  const lineage = once(() => buildLineage(story.sources));
  const histories = once(() => buildHistories({ ...story, lineage: lineage() }));
  const reportsById = once(() => new Map(story.reports.map((report) => [report.id, report])));
  const mentions = once(() => listMentions(story));
  return {
    ...story,
    get days() {
      return days();
    },
    get lineage() {
      return lineage();
    },
    get histories() {
      return histories();
    },
    get reportsById() {
      return reportsById();
    },
    get mentions() {
      return mentions();
    },
  };
}
