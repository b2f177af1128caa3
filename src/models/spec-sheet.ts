import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { buildHistories, type FigureHistories, type FigureHistory } from '../domain/figure-history.ts';
import { findGap, type QuantityGap } from '../domain/quantity-gap.ts';
import { resolveSubject } from '../domain/story-fold.ts';
import type { Figure, Story } from '../domain/story.ts';
import { groupAlike, workOut, type Working } from '../domain/working.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import { buildPast, type PastModel } from './past.ts';
import { buildEarlierNames, type EarlierNameModel } from './earlier-name.ts';
import { buildSources, type Numbers, type SourceModel } from './source.ts';
import { takeFigures, type TakeAwayLink } from './take-away.ts';
import { buildWorkings, type AlikeFigures, type WorkingModel } from './working.ts';

/** The values that a property had under the same qualifiers: what holds, and how it came to that. */
export interface HistoryModel {
  current: FigureModel;
  /** Others on the same basis that dispute it. */
  rivals: FigureModel[];
  /** Every other value, in the order in which they were reported, with how far it is from what holds. */
  others: { figure: FigureModel; gap: QuantityGap | null }[];
}

/** A property of a subject. */
export interface PropertyModel {
  label: string;
  description: string | null;
  /** Its fragments on the page: that of the subject, and of each name that it had before. */
  fragments: string[];
  /** By qualifiers; empty where the value is only derived. */
  histories: HistoryModel[];
  workings: WorkingModel[];
}

/** What is known of a subject, with what is official set apart. */
export interface SubjectModel {
  id: string;
  name: string;
  /** Subjects of earlier reports that are this one. */
  earlierNames: EarlierNameModel[];
  official: PropertyModel[];
  unofficial: PropertyModel[];
}

/** /<story>/specs/, today or as of a day */
export interface SpecSheetModel {
  frame: PageFrame;
  past: PastModel | null;
  story: LinkModel;
  subjects: SubjectModel[];
  sources: SourceModel[];
  /** None in a view of the past. */
  takeAway: TakeAwayLink[];
}

/**
 * Every figure of a story with its history, and what the relations between properties give; of a story as of a day, `whole` is the
 * story of today.
 */
export function buildSpecSheetModel(edition: Edition, story: Story, whole: Story = story): SpecSheetModel {
  // What several reports state alike is worked out once; qualifiers are told in the order in which they were written.
  const alike = groupAlike(story.figures, ({ qualifiers }) => JSON.stringify(qualifiers));
  const sheet: Sheet = { edition, story, histories: buildHistories(story), alike, numbers: new Map() };
  const unitOf = (id: string) => edition.properties.get(id)?.unit;
  const workings = workOut([...alike.keys()], edition.relations, unitOf);
  const bySubject = Map.groupBy(sheet.histories.histories, ({ subject }) => subject);
  const workingsBySubject = Map.groupBy(workings, ({ subject }) => resolveSubject(story, subject));
  const subjects = [...bySubject].map(([id, histories]) =>
    buildSubject(id, histories, workingsBySubject.get(id) ?? [], sheet),
  );
  return {
    frame: buildFrame(edition, {
      title: `Specifications: ${story.title}`,
      description: `Every figure of the story “${story.title}”, with its basis, source and date.`,
      path: address.specs(story.id),
      asOf: story.asOf,
      above: [linkToStory(story)],
      label: 'Specifications',
      story,
    }),
    past: buildPast(edition, story, whole, (day) => address.specs(story.id, day)),
    story: linkToStory(story),
    subjects,
    sources: buildSources(edition, story, sheet.numbers),
    takeAway: story.asOf === null ? takeFigures(story.id) : [],
  };
}

interface Sheet {
  edition: Edition;
  story: Story;
  histories: FigureHistories;
  /** Figures that say the same of the same, by the first of them. */
  alike: AlikeFigures;
  numbers: Numbers;
}

function buildSubject(
  id: string,
  histories: readonly FigureHistory[],
  workings: readonly Working<Figure>[],
  sheet: Sheet,
): SubjectModel {
  const { story, alike, numbers } = sheet;
  const isBacked = (figure: Figure) => (alike.get(figure) ?? [figure]).some(isFromOfficials);
  const ids = new Set([
    ...histories.map(({ property }) => property),
    ...workings.map(({ relation }) => relation.left),
  ]);
  const properties = [...ids].map((property) => {
    const own = histories.filter((history) => history.property === property);
    const given = workings.filter(({ relation }) => relation.left === property);
    // What is worked out is as official as what it is worked out from.
    const isOfficial =
      own.some(({ current }) => isFromOfficials(current)) ||
      (own.length === 0 && given.some(({ operands }) => operands.every(isBacked)));
    return { isOfficial, build: () => buildProperty(id, property, own, given, sheet) };
  });
  // In the order in which the page shows them, so that its citations count up.
  return {
    id,
    name: story.subjects.get(id) ?? id,
    earlierNames: buildEarlierNames(id, story, numbers),
    official: properties.filter(({ isOfficial }) => isOfficial).map(({ build }) => build()),
    unofficial: properties.filter(({ isOfficial }) => !isOfficial).map(({ build }) => build()),
  };
}

function isFromOfficials({ basis }: Figure): boolean {
  return basis === 'official' || basis === 'on-record';
}

function buildProperty(
  subject: string,
  id: string,
  histories: readonly FigureHistory[],
  workings: readonly Working<Figure>[],
  { edition, story, histories: all, alike, numbers }: Sheet,
): PropertyModel {
  const property = edition.properties.get(id);
  const names = [
    subject,
    ...[...story.sameness.values()].flatMap((same) => (same.sameAs === subject ? same.subject : [])),
  ];
  const build = (figures: readonly Figure[]) => buildFigures(figures, edition, story, all, numbers);
  return {
    label: property?.label ?? id,
    description: property?.description ?? null,
    fragments: names.map((name) => fragment.figure(name, id)),
    histories: histories.flatMap(({ figures, current, rivals }): HistoryModel[] => {
      const [shown] = build([current]);
      const shownRivals = build(rivals);
      const rest = figures.filter((figure) => figure !== current && !rivals.includes(figure));
      const others = build(rest).map((figure) => ({
        figure,
        gap: findGap(current.quantity, figure.quantity),
      }));
      return shown ? [{ current: shown, rivals: shownRivals, others }] : [];
    }),
    workings: buildWorkings(workings, alike, story, numbers),
  };
}
