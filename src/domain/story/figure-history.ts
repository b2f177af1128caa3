import { bases, isStronger, type Basis } from './basis.ts';
import { intervalOf } from '../quantities/quantity.ts';
import { compareRelation } from '../quantities/relation.ts';
import { findSpeakers, isVouchedFor, standingOf, type Standing, type TracedSources } from './standing.ts';
import { resolveSubject } from './story-fold.ts';
import type { Figure, Story } from './story.ts';

/** What became of a figure, and by which other one; null where it stands by itself. */
export interface FigureStatus {
  standing: Standing;
  decidedBy: Figure | null;
}

/** The values that one property of one subject had under the same qualifiers. */
export interface FigureHistory {
  /** The id that the subject has today. */
  subject: string;
  property: string;
  qualifiers: Record<string, string>;
  /** In the order in which they were reported. */
  figures: readonly Figure[];
  /** What holds: the one on the strongest basis that nothing has superseded, of several the latest. */
  current: Figure;
  /** The others on the same basis that dispute it. */
  rivals: readonly Figure[];
}

/** What becomes of each figure of a story, and the histories that they make up. */
export interface FigureHistories {
  histories: readonly FigureHistory[];
  fates: ReadonlyMap<Figure, FigureStatus>;
}

/**
 * The history of each value. A figure is decided by the strongest later one on a stronger basis: confirmed where what they round to
 * overlaps, else superseded. On the same basis the later word of the same publisher supersedes, and any other word disputes.
 * Figures of two subjects meet only once a report has said that the two are one.
 */
export function buildHistories(story: Story & TracedSources): FigureHistories {
  const order = new Map(story.reports.map(({ id }, index) => [id, index]));
  const groups = Map.groupBy(story.figures, (figure) => keyOf(figure, story));
  const fates = new Map<Figure, FigureStatus>();
  const histories = [...groups.values()].flatMap((figures): FigureHistory[] => {
    const [first] = figures;
    if (!first) return [];
    const own = decideAll(figures, { story, order });
    for (const [figure, fate] of own) fates.set(figure, fate);
    const standing = figures.filter((figure) => own.get(figure)?.standing !== 'superseded');
    const { property, qualifiers } = first;
    // The last on the strongest basis: nothing comes after it that could supersede it.
    const current = findBest(figures) ?? first;
    const rivals = standing.filter(
      (figure) => figure !== current && figure.basis === current.basis && !agree(figure, current),
    );
    const subject = resolveSubject(story, first.subject);
    return [{ subject, property, qualifiers, figures, current, rivals }];
  });
  return { histories, fates };
}

/** Of figures in the order in which they were reported, those that held in turn: each until one came that is not on a weaker basis. */
export function listHolders(figures: readonly Figure[]): Figure[] {
  const holders: Figure[] = [];
  for (const figure of figures) {
    const last = holders.at(-1);
    if (!last || !isStronger(last.basis, figure.basis)) holders.push(figure);
  }
  return holders;
}

/** What the figures of a history are compared in. */
interface HistoryContext {
  story: Story & TracedSources;
  /** The place of each report in the story. */
  order: ReadonlyMap<string, number>;
}

function keyOf({ subject, property, qualifiers }: Figure, story: Story): string {
  return JSON.stringify([resolveSubject(story, subject), property, Object.entries(qualifiers).sort()]);
}

function decideAll(figures: readonly Figure[], context: HistoryContext): Map<Figure, FigureStatus> {
  const superseding = findSuperseding(figures, context);
  const remaining = groupRemaining(
    figures.filter((figure) => {
      const by = superseding.get(figure);
      return !by || agree(figure, by);
    }),
  );
  return new Map(
    figures.map((figure) => {
      const by = superseding.get(figure);
      if (by) return [figure, { standing: agree(figure, by) ? 'confirmed' : 'superseded', decidedBy: by }];
      return [figure, judgeStanding(figure, remaining, context.story)];
    }),
  );
}

/**
 * The later figure that decides on each: the strongest on a stronger basis, else the last word of its own publisher, where that
 * differs. Goes through the reports from the last to the first, so that a long history is not searched for every figure.
 */
function findSuperseding(
  figures: readonly Figure[],
  { story, order }: HistoryContext,
): ReadonlyMap<Figure, Figure | undefined> {
  const placeOf = ([report]: [string, unknown]) => order.get(report) ?? 0;
  const byReport = [...Map.groupBy(figures, ({ report }) => report)].sort((a, b) => placeOf(b) - placeOf(a));
  const superseding = new Map<Figure, Figure | undefined>();
  /** Those on the strongest basis so far that the last of their reports states. */
  let best: readonly Figure[] = [];
  /** By basis, what each later report states, the last report first. */
  const later = new Map<Basis, (readonly Figure[])[]>();
  for (const [, own] of byReport) {
    const byBasis = Map.groupBy(own, ({ basis }) => basis);
    for (const [basis, alike] of byBasis) {
      if (!best[0] || isStronger(basis, best[0].basis)) best = alike;
    }
    for (const figure of own) {
      const isWeaker = best[0] !== undefined && isStronger(best[0].basis, figure.basis);
      const by = isWeaker
        ? (best.find((other) => agree(figure, other)) ?? best.at(-1))
        : findOwnCorrection(figure, later.get(figure.basis) ?? [], story);
      superseding.set(figure, by);
    }
    for (const [basis, alike] of byBasis) later.set(basis, [...(later.get(basis) ?? []), alike]);
  }
  return superseding;
}

/** The last word of a figure's own publisher, where nothing of that report agrees with it; `later` are lists by report, the last first. */
function findOwnCorrection(
  figure: Figure,
  later: readonly (readonly Figure[])[],
  story: TracedSources,
): Figure | undefined {
  for (const alike of later) {
    const own = alike.filter((other) => isAsWellSaidBy(figure, other, story));
    if (own.length > 0) return own.some((other) => agree(figure, other)) ? undefined : own.at(-1);
  }
  return undefined;
}

/** Figures that nothing has superseded, by basis. */
type Remaining = ReadonlyMap<Basis, { all: readonly Figure[]; lastOfEachValue: readonly Figure[] }>;

function groupRemaining(figures: readonly Figure[]): Remaining {
  return new Map(
    [...Map.groupBy(figures, ({ basis }) => basis)].map(([basis, all]) => {
      const lastByText = new Map(all.map((figure) => [figure.quantity.text, figure]));
      return [
        basis,
        { all, lastOfEachValue: all.filter((each) => lastByText.get(each.quantity.text) === each) },
      ];
    }),
  );
}

/** The status of a figure among those that nothing has superseded. */
function judgeStanding(figure: Figure, others: Remaining, story: TracedSources): FigureStatus {
  const stronger = bases
    .slice(0, bases.indexOf(figure.basis))
    .map((basis) => others.get(basis)?.lastOfEachValue.findLast((other) => agree(figure, other)))
    .find((other) => other !== undefined);
  if (stronger) return { standing: 'confirmed', decidedBy: stronger };
  const alike = others.get(figure.basis);
  const rival = alike?.lastOfEachValue.findLast((other) => !agree(figure, other));
  if (rival) return { standing: 'disputed', decidedBy: rival };
  const own = standingOf(figure, story);
  if (own === 'confirmed') return { standing: own, decidedBy: null };
  const isSecond = (other: Figure) => other !== figure && !isAsWellSaidBy(other, figure, story);
  const second = isVouchedFor(figure.basis)
    ? alike?.all.findLast((other) => isSecond(other) && agree(figure, other))
    : undefined;
  return second ? { standing: 'confirmed', decidedBy: second } : { standing: own, decidedBy: null };
}

/** Whether two figures can be true together: compared as the two sides of a relation are, on intervals, in one unit. */
function agree({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.text === b.text) return true;
  const { number, comparator, unit } = b;
  return compareRelation(a, { ...number, comparator, unit, interval: intervalOf(b) }) === 'consistent';
}

/** Whether everyone who speaks at the root of one figure speaks at that of the other. */
function isAsWellSaidBy(figure: Figure, other: Figure, story: TracedSources): boolean {
  return findSpeakers(figure.sources, story).isSubsetOf(findSpeakers(other.sources, story));
}

/** The one on the strongest basis, of several the last. */
function findBest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) => (best && isStronger(best.basis, figure.basis) ? best : figure),
    undefined,
  );
}
