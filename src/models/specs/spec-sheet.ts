import { address, fragment } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { unitSystems, type UnitSystem } from '../../domain/quantities/converted-quantity.ts';
import type { FigureHistory } from '../../domain/story/figure-history.ts';
import { resolveSubject } from '../../domain/story/story-fold.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure } from '../../domain/story/story.ts';
import { groupAlike, workOut, type Working } from '../../domain/quantities/working.ts';
import { buildComparisons, type ComparisonModel } from './comparison.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from '../page/frame.ts';
import { buildPast, type PastModel } from '../story/past.ts';
import { buildEarlierNames } from './earlier-name.ts';
import { buildRatingPlate } from './rating-plate.ts';
import { timesOfStory } from '../records/publication-times.ts';
import type { Sheet } from './sheet.ts';
import { buildHistory } from './sheet-history.ts';
import type { PropertyModel, SubjectModel } from './subject.ts';
import { buildSources, Numbers, type SourceModel } from '../records/source.ts';
import { takeFigures, type TakeAwayLink } from '../page/take-away.ts';
import { buildWorkings } from './working.ts';
import { getWords } from '../../words/get-words.ts';

/** /<story>/specs/, today or as of a day */
export interface SpecSheetModel {
  frame: PageFrame;
  past: PastModel | null;
  story: LinkModel;
  /** The units that values can be shown in besides those that were printed, by system. */
  units: { system: UnitSystem; symbols: string[] }[];
  comparisons: ComparisonModel[];
  /** What the properties mean, where that is said. */
  meanings: { label: string; description: string }[];
  subjects: SubjectModel[];
  sources: SourceModel[];
  /** None in a view of the past. */
  takeAway: TakeAwayLink[];
}

/** Every figure of a story with its history, and what the relations between properties give. */
export function buildSpecSheetModel(edition: Edition, story: StoryView): SpecSheetModel {
  // What several reports state alike is worked out once; qualifiers are shown in the order in which they were written.
  const alike = groupAlike(story.figures, ({ qualifiers }) => JSON.stringify(qualifiers));
  const { histories } = story.histories;
  const sheet: Sheet = {
    edition,
    story,
    alike,
    numbers: new Numbers(),
    places: new Map(histories.map((history, place) => [history, place])),
    figurePlaces: new Map(story.figures.map((figure, place) => [figure, place])),
  };
  const unitOf = (id: string) => edition.properties.get(id)?.unit;
  const workings = workOut([...alike.keys()], edition.relations, unitOf);
  const bySubject = Map.groupBy(histories, ({ subject }) => subject);
  const workingsBySubject = Map.groupBy(workings, ({ subject }) => resolveSubject(story, subject));
  const subjects = [...bySubject].map(([id, histories]) =>
    buildSubject(id, histories, workingsBySubject.get(id) ?? [], sheet),
  );
  const words = getWords(edition.site.language).specs;
  return {
    frame: buildFrame(edition, {
      title: words.title(story.title),
      description: words.description(story.title),
      path: address.specs(story.id),
      asOf: story.asOf,
      day: story.reports.at(-1)?.outOn,
      above: [linkToStory(story)],
      label: words.label,
      story,
      times: timesOfStory(story, edition),
    }),
    past: buildPast(edition, story, (day) => address.specs(story.id, day)),
    story: linkToStory(story),
    units: listUnits(subjects),
    comparisons: buildComparisons(subjects),
    meanings: listMeanings(subjects, edition),
    subjects,
    sources: buildSources(edition, story, sheet.numbers),
    takeAway: story.asOf === null ? takeFigures(edition.site.language, story.id) : [],
  };
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
    plate: buildRatingPlate(
      histories.flatMap(({ figures }) => figures),
      sheet.edition,
      story,
    ),
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
  sheet: Sheet,
): PropertyModel {
  const { edition, story } = sheet;
  const names = [
    subject,
    ...[...story.sameness.values()].flatMap((same) => (same.sameAs === subject ? same.subject : [])),
  ];
  return {
    id,
    label: edition.properties.get(id)?.label ?? id,
    fragments: names.map((name) => fragment.figure(name, id)),
    histories: histories.flatMap((history) => buildHistory(history, sheet)),
    workings: buildWorkings(workings, sheet),
  };
}

function listProperties({ official, unofficial }: SubjectModel): PropertyModel[] {
  return [...official, ...unofficial];
}

/** Each system in which a value of the sheet is shown, with the units that occur. */
function listUnits(subjects: readonly SubjectModel[]): SpecSheetModel['units'] {
  const converted = subjects
    .flatMap(listProperties)
    .flatMap(({ histories }) => histories)
    .flatMap(({ current, rivals, others }) => [current, ...rivals, ...others.map(({ figure }) => figure)])
    .flatMap((figure) => figure.converted);
  return unitSystems.flatMap((system) => {
    const own = converted.filter((each) => each.system === system);
    const symbols = new Set(own.map(({ quantity }) => quantity.unit.symbol));
    return symbols.size === 0 ? [] : [{ system, symbols: [...symbols] }];
  });
}

function listMeanings(
  subjects: readonly SubjectModel[],
  { properties }: Edition,
): SpecSheetModel['meanings'] {
  const ids = new Set(subjects.flatMap(listProperties).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const { label, description = null } = properties.get(id) ?? { label: id };
    return description === null ? [] : [{ label, description }];
  });
}
