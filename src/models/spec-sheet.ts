import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Quantity } from '../domain/quantity.ts';
import { compareRelation, type Derivation, type Relation } from '../domain/relation.ts';
import type { Figure, Story } from '../domain/story.ts';
import { areCompatible, workOut, type Working } from '../domain/working.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import { buildSources, cite, type CitationModel, type Numbers, type SourceModel } from './source.ts';

/** A relation that gives a value, or checks the one that is stated. */
export interface WorkingModel {
  relation: Relation;
  operands: [Quantity, Quantity];
  derivation: Derivation;
  /** What the operands hold for. */
  qualifiers: string[];
  /** What it means beside the stated values: it gives the only value, agrees with one of them, or with none. */
  verdict: 'derived' | 'consistent' | 'inconsistent';
  /** Of the operands. */
  citations: CitationModel[];
}

/** A property of a subject. */
export interface PropertyModel {
  label: string;
  description: string | null;
  /** Its fragment on the page. */
  fragment: string;
  /** As stated, in the order in which it was; empty where the value is only derived. */
  figures: FigureModel[];
  workings: WorkingModel[];
}

/** What is known of a subject, with what is official set apart. */
export interface SubjectModel {
  id: string;
  name: string;
  official: PropertyModel[];
  unofficial: PropertyModel[];
}

/** /<story>/specs/ */
export interface SpecSheetModel {
  frame: PageFrame;
  story: LinkModel;
  subjects: SubjectModel[];
  sources: SourceModel[];
}

/** Every figure of a story, and what the relations between properties give. */
export function buildSpecSheetModel(edition: Edition, story: Story): SpecSheetModel {
  const numbers: Numbers = new Map();
  const workings = workOut(story.figures, edition.relations, (id) => edition.properties.get(id)?.unit);
  const ids = [...new Set(story.figures.map(({ subject }) => subject))];
  const subjects = ids.map((id): SubjectModel => {
    const stated = story.figures.filter(({ subject }) => subject === id);
    const own = workings.filter(({ subject }) => subject === id);
    const properties = [
      ...new Set([...stated.map(({ property }) => property), ...own.map(({ relation }) => relation.left)]),
    ].map((property) => {
      const figures = stated.filter((figure) => figure.property === property);
      const given = own.filter(({ relation }) => relation.left === property);
      // What is worked out is as official as what it is worked out from.
      const isOfficial =
        figures.some(isFromOfficials) ||
        (figures.length === 0 && given.some(({ operands }) => operands.every(isFromOfficials)));
      return {
        isOfficial,
        build: () => buildProperty(edition, story, id, property, figures, given, numbers),
      };
    });
    // In the order in which the page shows them, so that its citations count up.
    return {
      id,
      name: story.subjects.get(id) ?? id,
      official: properties.filter(({ isOfficial }) => isOfficial).map(({ build }) => build()),
      unofficial: properties.filter(({ isOfficial }) => !isOfficial).map(({ build }) => build()),
    };
  });
  return {
    frame: buildFrame(edition, {
      title: `Specifications: ${story.title}`,
      description: `Every figure of the story “${story.title}”, with its basis, source and date.`,
      path: address.specs(story.id),
      above: [linkToStory(story)],
      label: 'Specifications',
    }),
    story: linkToStory(story),
    subjects,
    sources: buildSources(edition, story, numbers),
  };
}

function isFromOfficials({ basis }: Figure): boolean {
  return basis === 'official' || basis === 'on-record';
}

function buildProperty(
  edition: Edition,
  story: Story,
  subject: string,
  id: string,
  figures: readonly Figure[],
  workings: readonly Working<Figure>[],
  numbers: Numbers,
): PropertyModel {
  const property = edition.properties.get(id);
  return {
    label: property?.label ?? id,
    description: property?.description ?? null,
    fragment: fragment.figure(subject, id),
    figures: buildFigures(figures, edition, story, numbers),
    workings: mergeAlike(workings).map(([working, ...alike]) => {
      const { relation, operands, derivation, qualifiers } = working;
      const sources = [working, ...alike].flatMap((each) =>
        each.operands.flatMap((operand) => operand.sources),
      );
      return {
        relation,
        operands: [operands[0].quantity, operands[1].quantity],
        derivation,
        qualifiers: Object.values(qualifiers),
        verdict: judge(working, figures),
        citations: cite(sources, story, numbers),
      };
    }),
  };
}

type FigureWorking = Working<Figure>;

/** Workings of the same words from figures that several reports state: each told once. */
function mergeAlike(workings: readonly FigureWorking[]): [FigureWorking, ...FigureWorking[]][] {
  const groups = Map.groupBy(workings, ({ relation, operands, qualifiers }) =>
    JSON.stringify([relation.text, operands.map(({ quantity }) => quantity.text), qualifiers]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}

function judge(
  { derivation, qualifiers }: FigureWorking,
  figures: readonly Figure[],
): WorkingModel['verdict'] {
  const meant = figures.filter((figure) => areCompatible(qualifiers, figure.qualifiers));
  if (meant.length === 0) return 'derived';
  const agrees = meant.some(({ quantity }) => compareRelation(quantity, derivation) === 'consistent');
  return agrees ? 'consistent' : 'inconsistent';
}
