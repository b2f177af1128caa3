import type { Basis } from '../../domain/story/basis.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { Quantity } from '../../domain/quantities/quantity.ts';
import type { Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure } from '../../domain/story/story.ts';
import { linkToReport, type LinkModel } from '../page/frame.ts';

/** A battery's rating plate, redrawn from the figures that a report gives of it. */
export interface RatingPlateModel {
  /** What the report's subject is called. */
  subject: string;
  lines: PlateLine[];
  /** The report that gives them. */
  report: LinkModel;
}

/** One figure of a plate. */
export interface PlateLine {
  label: string;
  quantity: Quantity;
  basis: Basis;
  standing: Standing;
  /** What took its place. */
  later: { quantity: Quantity; basis: Basis } | null;
}

/** Properties of a battery as its plate has them, by id. One with the first three is drawn. */
const plateProperties = ['rated-voltage', 'charge', 'energy', 'mass'];
const NEEDED = 3;

/** The plate of the first report that gives a subject's voltage, charge and energy on the word of one source; null where none does. */
export function buildRatingPlate(
  figures: readonly Figure[],
  edition: Edition,
  story: StoryView,
): RatingPlateModel | null {
  const ofPlate = figures.filter(({ property }) => plateProperties.includes(property));
  const groups = Map.groupBy(ofPlate, ({ report, subject }) => JSON.stringify([report, subject]));
  const plate = [...groups.values()].map(chooseLines).find((lines) => lines !== undefined);
  const [first] = plate ?? [];
  if (!plate || !first) return null;
  return {
    subject: story.subjects.get(first.subject) ?? first.subject,
    report: linkToReport(story, first.report),
    lines: plate.map((figure): PlateLine => {
      const { quantity, basis, property } = figure;
      const { standing = 'unconfirmed', decidedBy = null } = story.histories.fates.get(figure) ?? {};
      const later = standing === 'superseded' && decidedBy;
      return {
        label: edition.properties.get(property)?.label ?? property,
        quantity,
        basis,
        standing,
        later: later ? { quantity: later.quantity, basis: later.basis } : null,
      };
    }),
  };
}

/** In the order of a plate, one figure of each property; undefined where the needed ones have no source in common. */
function chooseLines(figures: readonly Figure[]): Figure[] | undefined {
  const needed = plateProperties
    .slice(0, NEEDED)
    .flatMap((id) => figures.find(({ property }) => property === id) ?? []);
  const shared = needed[0]?.sources.filter((id) => needed.every(({ sources }) => sources.includes(id))) ?? [];
  if (needed.length < NEEDED || shared.length === 0) return undefined;
  const more = plateProperties
    .slice(NEEDED)
    .flatMap(
      (id) =>
        figures.find(
          ({ property, sources }) => property === id && sources.some((each) => shared.includes(each)),
        ) ?? [],
    );
  return [...needed, ...more];
}
