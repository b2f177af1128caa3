import { isStronger } from './basis.ts';
import { intervalOf, type Quantity } from './quantity.ts';
import { compareRelation } from './relation.ts';
import { findSpeakers, isVouchedFor, standingOf, type Standing } from './standing.ts';
import { resolveSubject } from './story-fold.ts';
import type { Figure, Story } from './story.ts';

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
  const setting: Setting = { story, order, agree: compareOnce() };
  const groups = Map.groupBy(story.figures, (figure) => keyOf(figure, story));
  const fates = new Map<Figure, FigureFate>();
  const histories = [...groups.values()].flatMap((figures): FigureHistory[] => {
    const [first] = figures;
    if (!first) return [];
    const own = decideAll(figures, setting);
    for (const [figure, fate] of own) fates.set(figure, fate);
    const standing = figures.filter((figure) => own.get(figure)?.standing !== 'superseded');
    const { property, qualifiers } = first;
    // The last on the strongest basis: nothing comes after it that could supersede it.
    const current = findBest(figures) ?? first;
    const rivals = standing.filter(
      (figure) => figure !== current && figure.basis === current.basis && !setting.agree(figure, current),
    );
    const subject = resolveSubject(story, first.subject);
    return [{ subject, property, qualifiers, figures, current, rivals }];
  });
  return { histories, fates };
}

/** What figures are decided in. */
interface Setting {
  story: Story;
  /** The place of each report in the story. */
  order: ReadonlyMap<string, number>;
  /** Whether two figures can be true together. */
  agree: (a: Figure, b: Figure) => boolean;
}

function keyOf({ subject, property, qualifiers }: Figure, story: Story): string {
  return JSON.stringify([resolveSubject(story, subject), property, Object.entries(qualifiers).sort()]);
}

function decideAll(figures: readonly Figure[], setting: Setting): Map<Figure, FigureFate> {
  const { agree } = setting;
  const overtaken = new Map(
    figures.map((figure) => [figure, findOvertaking(figure, figures, setting)] as const),
  );
  const standing = figures.filter((figure) => {
    const by = overtaken.get(figure);
    return !by || agree(figure, by);
  });
  return new Map(
    figures.map((figure) => {
      const by = overtaken.get(figure);
      if (by) return [figure, { standing: agree(figure, by) ? 'confirmed' : 'superseded', decidedBy: by }];
      return [figure, judgeStanding(figure, standing, setting)];
    }),
  );
}

/** The later figure that decides on one: the strongest on a stronger basis, else the last word of its own publisher, where that differs. */
function findOvertaking(
  figure: Figure,
  figures: readonly Figure[],
  { story, order, agree }: Setting,
): Figure | undefined {
  const reportOf = ({ report }: Figure) => order.get(report) ?? 0;
  const stronger = figures.filter(
    (other) => reportOf(other) >= reportOf(figure) && isStronger(other.basis, figure.basis),
  );
  if (stronger.length > 0) return findVerdict(figure, stronger, agree);
  const ownWords = figures.filter(
    (other) =>
      reportOf(other) > reportOf(figure) &&
      other.basis === figure.basis &&
      isAsWellSaidBy(figure, other, story),
  );
  const last = findVerdict(figure, ownWords, agree);
  return last && !agree(figure, last) ? last : undefined;
}

/** The best of these; where its report has several that are as good, one that agrees is enough. */
function findVerdict(figure: Figure, others: readonly Figure[], agree: Setting['agree']): Figure | undefined {
  const best = findBest(others);
  const asGood = others.filter(({ basis, report }) => basis === best?.basis && report === best.report);
  return asGood.find((other) => agree(figure, other)) ?? best;
}

/** How a figure fares among those that nothing has overtaken. */
function judgeStanding(figure: Figure, others: readonly Figure[], { story, agree }: Setting): FigureFate {
  const stronger = findBest(
    others.filter((other) => isStronger(other.basis, figure.basis) && agree(figure, other)),
  );
  if (stronger) return { standing: 'confirmed', decidedBy: stronger };
  const rival = others.findLast((other) => other.basis === figure.basis && !agree(figure, other));
  if (rival) return { standing: 'disputed', decidedBy: rival };
  const own = standingOf(figure, story);
  if (own === 'confirmed') return { standing: own, decidedBy: null };
  const isSecond = (other: Figure) =>
    other !== figure && other.basis === figure.basis && !isAsWellSaidBy(other, figure, story);
  const second = isVouchedFor(figure.basis)
    ? others.findLast((other) => isSecond(other) && agree(figure, other))
    : undefined;
  return second ? { standing: 'confirmed', decidedBy: second } : { standing: own, decidedBy: null };
}

/**
 * Compares as the two sides of a relation are: on intervals, in one unit. What is printed alike is worked out once: a long history
 * has many pairs.
 */
function compareOnce(): Setting['agree'] {
  const known = new Map<string, boolean>();
  return ({ quantity: a }, { quantity: b }) => {
    const key = JSON.stringify([a.text, b.text]);
    const told = known.get(key) ?? canBothBeTrue(a, b);
    known.set(key, told);
    return told;
  };
}

function canBothBeTrue(a: Quantity, b: Quantity): boolean {
  const { number, comparator, unit } = b;
  const other = { ...number, comparator, unit, interval: intervalOf(b) };
  return compareRelation(a, other) === 'consistent';
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
