import { bases, type Basis } from '../../domain/story/basis.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Quantity } from '../../domain/quantities/quantity.ts';
import { reachOf, type Reach } from '../../domain/dates/reach.ts';
import type { Standing } from '../../domain/story/standing.ts';
import { nameSubjects } from '../../domain/story/story-fold.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Claim, Figure, NewsEvent, Report, Story } from '../../domain/story/story.ts';
import type { Listings } from '../lists/listings.ts';
import { judgeStatement, tallyStandings, type Tally } from '../records/statement.ts';

/** What kind of page a card is of; a report's own kind for an article. */
export type CardKind = PageCardKind | 'story' | 'timeline' | 'specs' | 'past' | (string & {});

/** What kind of page that belongs to no story. */
export type PageCardKind = 'front' | 'forecasts' | 'corrections' | 'sources' | 'page';

/** What such a page says of itself. */
export interface PageHead {
  title: string;
  description: string;
}

/** /<page>/card.png: what a link to a page is shown with elsewhere. */
export interface CardModel {
  site: string;
  language: string;
  kind: CardKind;
  /** The story that the page belongs to; null where the title names it. */
  kicker: string | null;
  title: string;
  /** What else to say of it, where there is room; null where that is for the layout to say. */
  summary: string | null;
  /** When an article came out, or the latest report of a story; null for what has no day. */
  day: IsoDay | null;
  facts: CardFacts | null;
}

/** The strongest that a page has to say. */
export type CardFacts =
  /** Those of one subject, by its name. */
  | { kind: 'figures'; subject: string; figures: CardFigure[] }
  /** How so many things fared. */
  | { kind: 'tally'; of: 'statements' | 'forecasts'; count: number; tally: Tally[] }
  /** How many there are, and from when to when. */
  | { kind: 'count'; of: 'statements' | 'corrections' | 'publishers'; count: number; reach: Reach | null };

/** A figure with how we know it and how it fared. */
export interface CardFigure {
  quantity: Quantity;
  property: string;
  basis: Basis;
  standing: Standing;
}

/** So many figures stand side by side. */
const FIGURES = 3;

/** The card of an article: its figures, or else how what it says has fared. */
export function buildArticleCard(edition: Edition, story: StoryView, report: Report): CardModel {
  const { title, description, kind, outOn, figures } = report;
  // A later name never changes an earlier article.
  const subjects = nameSubjects(story, story.reports.slice(0, story.reports.indexOf(report) + 1));
  return {
    ...frameCard(edition, kind, title),
    kicker: story.title,
    summary: description,
    day: outOn,
    facts:
      takeFigures(figures, edition, { ...story, subjects }, story) ??
      tallyStatements([...report.events, ...report.claims], edition, story),
  };
}

/** The card of a story: how all that it says has fared. */
export function buildStoryCard(edition: Edition, story: StoryView): CardModel {
  return {
    ...frameCard(edition, 'story', story.title),
    summary: story.summary,
    day: findLatest(story),
    facts: tallyStatements([...story.events.values(), ...story.claims.values()], edition, story),
  };
}

/** The card of a story's timeline: how much is on it. */
export function buildTimelineCard(edition: Edition, story: Story): CardModel {
  const dates = [
    ...[...story.events.values()].map(({ on }) => on),
    ...[...story.claims.values()].map(({ saidOn }) => saidOn),
  ];
  return {
    ...frameCard(edition, 'timeline', story.title),
    day: findLatest(story),
    facts: countFacts('statements', dates.length, reachOf(dates)),
  };
}

/** The card of a story's spec sheet: of its figures those on the strongest basis. */
export function buildSpecsCard(edition: Edition, story: StoryView): CardModel {
  const strength = ({ basis }: Figure) => bases.indexOf(basis);
  const current = story.histories.histories
    .map((history) => history.current)
    .sort((a, b) => strength(a) - strength(b));
  return {
    ...frameCard(edition, 'specs', story.title),
    day: findLatest(story),
    facts: takeFigures(current, edition, story, story),
  };
}

/** The card of all views of a story's past: it says nothing that any of them does not. */
export function buildPastCard(edition: Edition, story: Story): CardModel {
  return frameCard(edition, 'past', story.title);
}

/** The card of a page that belongs to no story, or of a list over all stories. */
export function buildPageCard(
  edition: Edition,
  kind: PageCardKind,
  { title, description }: PageHead,
  listings: Listings,
): CardModel {
  // The front page's title is the name that stands above it.
  if (kind === 'front') return frameCard(edition, kind, description);
  return { ...frameCard(edition, kind, title), summary: description, facts: findListFacts(kind, listings) };
}

function frameCard({ site }: Edition, kind: CardKind, title: string): CardModel {
  const { name, language } = site;
  return { site: name, language, kind, kicker: null, title, summary: null, day: null, facts: null };
}

function findLatest({ reports }: Story): IsoDay | null {
  return reports.at(-1)?.outOn ?? null;
}

/** One of each property, in the order given; `story` is the one in which they fared. */
function takeFigures(
  figures: readonly Figure[],
  { properties }: Edition,
  { subjects }: Pick<Story, 'subjects'>,
  story: StoryView,
): CardFacts | null {
  const { fates } = story.histories;
  const [first] = figures;
  // Side by side, figures of several subjects would read as those of one.
  const own = figures.filter(({ subject }) => subject === first?.subject);
  const firstOfEach = [...Map.groupBy(own, ({ property }) => property).values()].flatMap(
    ([each]) => each ?? [],
  );
  if (!first) return null;
  return {
    kind: 'figures',
    subject: subjects.get(first.subject) ?? first.subject,
    figures: firstOfEach.slice(0, FIGURES).map((figure) => ({
      quantity: figure.quantity,
      property: properties.get(figure.property)?.label ?? figure.property,
      basis: figure.basis,
      standing: fates.get(figure)?.standing ?? 'unconfirmed',
    })),
  };
}

function tallyStatements(
  all: readonly (NewsEvent | Claim)[],
  edition: Edition,
  story: StoryView,
): CardFacts | null {
  if (all.length === 0) return null;
  const tally = tallyStandings(all.map((each) => judgeStatement(each, edition, story).group));
  return { kind: 'tally', of: 'statements', count: all.length, tally };
}

function countFacts(
  of: (CardFacts & { kind: 'count' })['of'],
  count: number,
  reach: Reach | null = null,
): CardFacts | null {
  return count === 0 ? null : { kind: 'count', of, count, reach };
}

function findListFacts(kind: PageCardKind, listings: Listings): CardFacts | null {
  if (kind === 'sources') return countFacts('publishers', listings.publishers.size);
  if (kind === 'corrections') {
    const reports = listings.stories.flatMap((listing) => listing.reports);
    return countFacts('corrections', reports.flatMap(({ corrections }) => corrections).length);
  }
  const forecasts = kind === 'forecasts' ? listings.stories.flatMap((listing) => listing.forecasts) : [];
  if (forecasts.length === 0) return null;
  const tally = tallyStandings(forecasts.map(({ standing }) => standing));
  return { kind: 'tally', of: 'forecasts', count: forecasts.length, tally };
}
