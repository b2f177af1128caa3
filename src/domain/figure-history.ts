import { isStronger } from './basis.ts';
import { intervalOf } from './quantity.ts';
import { compareRelation } from './relation.ts';
import { findSpeakers, isVouchedFor, standingOf, type Standing } from './standing.ts';
import { resolveSubject, type Figure, type Story } from './story.ts';

/** What became of a figure, and by which other one; null where it stands by itself. */
export interface FigureFate {
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
  figures: Figure[];
  /** What holds: the one on the strongest basis that nothing has superseded, of several the latest. */
  current: Figure;
  /** The others on the same basis that dispute it. */
  rivals: Figure[];
}

/** What becomes of each figure of a story, and the histories that they make up. */
export interface FigureHistories {
  histories: FigureHistory[];
  fates: ReadonlyMap<Figure, FigureFate>;
}

/**
 * The history of each value. A figure is decided by the strongest later one on a stronger basis: confirmed where what they round to
 * overlaps, else superseded. On the same basis the later word of the same publisher supersedes, and any other word disputes.
 * Figures of two subjects meet only once a report has said that the two are one.
 */
export function buildHistories(story: Story): FigureHistories {
  const order = new Map(story.reports.map(({ id }, index) => [id, index]));
  const groups = Map.groupBy(story.figures, (figure) => keyOf(figure, story));
  const fates = new Map<Figure, FigureFate>();
  const histories = [...groups.values()].flatMap((figures): FigureHistory[] => {
    const [first] = figures;
    if (!first) return [];
    const own = decideAll(figures, story, order);
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

type Order = ReadonlyMap<string, number>;

function keyOf({ subject, property, qualifiers }: Figure, story: Story): string {
  return JSON.stringify([resolveSubject(story, subject), property, Object.entries(qualifiers).sort()]);
}

function decideAll(figures: readonly Figure[], story: Story, order: Order): Map<Figure, FigureFate> {
  const overtaken = new Map(
    figures.map((figure) => [figure, findOvertaking(figure, figures, story, order)] as const),
  );
  const standing = figures.filter((figure) => {
    const by = overtaken.get(figure);
    return !by || agree(figure, by);
  });
  return new Map(
    figures.map((figure) => {
      const by = overtaken.get(figure);
      if (by) return [figure, { standing: agree(figure, by) ? 'confirmed' : 'superseded', decidedBy: by }];
      return [figure, judgeStanding(figure, standing, story)];
    }),
  );
}

/** The later figure that decides on one: the strongest on a stronger basis, else the last word of its own publisher, where that differs. */
function findOvertaking(
  figure: Figure,
  figures: readonly Figure[],
  story: Story,
  order: Order,
): Figure | undefined {
  const reportOf = ({ report }: Figure) => order.get(report) ?? 0;
  const stronger = figures.filter(
    (other) => reportOf(other) >= reportOf(figure) && isStronger(other.basis, figure.basis),
  );
  if (stronger.length > 0) return findVerdict(figure, stronger);
  const ownWords = figures.filter(
    (other) =>
      reportOf(other) > reportOf(figure) &&
      other.basis === figure.basis &&
      isAsWellSaidBy(figure, other, story),
  );
  const last = findVerdict(figure, ownWords);
  return last && !agree(figure, last) ? last : undefined;
}

/** The best of these; where its report has several that are as good, one that agrees is enough. */
function findVerdict(figure: Figure, others: readonly Figure[]): Figure | undefined {
  const best = findBest(others);
  const asGood = others.filter(({ basis, report }) => basis === best?.basis && report === best.report);
  return asGood.find((other) => agree(figure, other)) ?? best;
}

/** How a figure fares among those that nothing has overtaken. */
function judgeStanding(figure: Figure, others: readonly Figure[], story: Story): FigureFate {
  const stronger = findBest(
    others.filter((other) => isStronger(other.basis, figure.basis) && agree(figure, other)),
  );
  if (stronger) return { standing: 'confirmed', decidedBy: stronger };
  const rival = others.findLast((other) => other.basis === figure.basis && !agree(figure, other));
  if (rival) return { standing: 'disputed', decidedBy: rival };
  const own = standingOf(figure, story);
  if (own === 'confirmed') return { standing: own, decidedBy: null };
  const agreeing = others.filter((other) => other !== figure && agree(figure, other));
  const second = isVouchedFor(figure.basis)
    ? agreeing.findLast((other) => other.basis === figure.basis && !isAsWellSaidBy(other, figure, story))
    : undefined;
  return second ? { standing: 'confirmed', decidedBy: second } : { standing: own, decidedBy: null };
}

/** Compared as the two sides of a relation are: on intervals, in one unit. */
function agree(a: Figure, { quantity }: Figure): boolean {
  const { number, comparator, unit } = quantity;
  const other = { ...number, comparator, unit, interval: intervalOf(quantity) };
  return compareRelation(a.quantity, other) === 'consistent';
}

/** Whether everyone who speaks at the root of one figure speaks at that of the other. */
function isAsWellSaidBy(figure: Figure, other: Figure, story: Story): boolean {
  return findSpeakers(figure.sources, story).isSubsetOf(findSpeakers(other.sources, story));
}

/** The one on the strongest basis, of several the last. */
function findBest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) => (best && isStronger(best.basis, figure.basis) ? best : figure),
    undefined,
  );
}
