import { address, fragment } from '../domain/address.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { Edition } from '../domain/edition.ts';
import { findRoots } from '../domain/lineage.ts';
import type { Quantity } from '../domain/quantity.ts';
import { standingOfFigure } from '../domain/standing.ts';
import type { Figure, Story } from '../domain/story.ts';
import type { Timestamp } from '../domain/timestamp.ts';
import { buildGrounds, type GroundsModel } from './grounds.ts';
import type { Numbers } from './source.ts';

/** A figure in a list. */
export interface FigureModel extends GroundsModel {
  /** What its subject is called. */
  subject: string;
  /** What its property is called. */
  property: string;
  quantity: Quantity;
  /** What it holds for: CLTC. */
  qualifiers: string[];
  /** When the earliest of the sources at its root came out, where that is known. */
  originOn: CalendarDate | null;
  /** The report that states it. */
  report: { href: string; published: Timestamp } | null;
  /** Where the spec sheet tells it. */
  href: string;
}

/** Figures in the order given. */
export function buildFigures(
  figures: readonly Figure[],
  { properties }: Edition,
  story: Story,
  numbers: Numbers,
): FigureModel[] {
  return figures.map((figure) => ({
    subject: story.subjects.get(figure.subject) ?? figure.subject,
    property: properties.get(figure.property)?.label ?? figure.property,
    quantity: figure.quantity,
    qualifiers: Object.values(figure.qualifiers),
    originOn: findOriginDate(figure, story),
    report: findReport(figure, story),
    href: `${address.specs(story.id)}#${fragment.figure(figure.subject, figure.property)}`,
    ...buildGrounds(figure, standingOfFigure(figure, story), story, numbers),
  }));
}

function findOriginDate({ sources }: Figure, story: Story): CalendarDate | null {
  const dates = [...findRoots(sources, story.sources)].flatMap(
    (id) => story.sources.get(id)?.published ?? [],
  );
  return dates.sort(compareCalendarDates)[0] ?? null;
}

function findReport({ report: id }: Figure, story: Story): FigureModel['report'] {
  const report = story.reports.find((each) => each.id === id);
  return report ? { href: address.report(story.id, id), published: report.published } : null;
}
