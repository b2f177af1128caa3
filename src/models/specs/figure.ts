import { address, fragment } from '../../domain/text/address.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Basis } from '../../domain/story/basis.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { findRoots } from '../../domain/story/lineage.ts';
import { findGap, type QuantityGap } from '../../domain/quantities/quantity-gap.ts';
import type { Quantity } from '../../domain/quantities/quantity.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure } from '../../domain/story/story.ts';
import { sortByDate } from '../../domain/story/timeline-order.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import { buildGrounds, type GroundsModel } from '../records/grounds.ts';
import { cite, nameSpeakers, type CitationModel, type Numbers } from '../records/source.ts';

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
  /** Where it is on the spec sheet. */
  href: string;
  /** The other figure that confirms, supersedes or disputes it. */
  decidedBy: DecidingFigure | null;
}

/** A figure on whose word another one fares as it does. */
export interface DecidingFigure {
  quantity: Quantity;
  basis: Basis;
  originOn: CalendarDate | null;
  report: FigureModel['report'];
  /** The publishers at the root of its sources, by name. */
  wordOf: string[];
  citations: CitationModel[];
  /** From the figure that it decides on to it. */
  gap: QuantityGap | null;
}

/** Figures in the order given. */
export function buildFigures(
  figures: readonly Figure[],
  edition: Edition,
  story: StoryView,
  numbers: Numbers,
): FigureModel[] {
  const { properties } = edition;
  const { fates } = story.histories;
  return figures.map((figure) => ({
    subject: story.subjects.get(figure.subject) ?? figure.subject,
    property: properties.get(figure.property)?.label ?? figure.property,
    quantity: figure.quantity,
    qualifiers: Object.values(figure.qualifiers),
    originOn: findOriginDate(figure, story),
    report: findReport(figure, story),
    href: `${address.specs(story.id, story.asOf)}#${fragment.figure(figure.subject, figure.property)}`,
    ...buildGrounds(figure, fates.get(figure)?.standing ?? 'unconfirmed', story, numbers),
    decidedBy: buildDeciding(figure, fates.get(figure)?.decidedBy ?? null, edition, story, numbers),
  }));
}

function buildDeciding(
  figure: Figure,
  by: Figure | null,
  edition: Edition,
  story: StoryView,
  numbers: Numbers,
): DecidingFigure | null {
  return (
    by && {
      quantity: by.quantity,
      basis: by.basis,
      originOn: findOriginDate(by, story),
      report: findReport(by, story),
      wordOf: nameSpeakers(by.sources, edition, story),
      citations: cite(by.sources, story, numbers),
      gap: findGap(figure.quantity, by.quantity),
    }
  );
}

function findOriginDate({ sources }: Figure, story: StoryView): CalendarDate | null {
  const dates = [...findRoots(sources, story.lineage)].flatMap(
    (id) => story.sources.get(id)?.published ?? [],
  );
  return sortByDate(dates, (date) => date)[0] ?? null;
}

function findReport({ report: id }: Figure, { id: story, reportsById }: StoryView): FigureModel['report'] {
  const report = reportsById.get(id);
  return report ? { href: address.report(story, id), published: report.published } : null;
}
