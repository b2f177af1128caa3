import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Derivation, Relation } from '../domain/relation.ts';
import type { Figure, Story } from '../domain/story.ts';
import { workOut, type Working } from '../domain/working.ts';
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
  /** Whether there is a stated value beside it. */
  role: 'derives' | 'checks';
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
    workings: workings.map(({ relation, operands: [a, b], derivation, qualifiers }) => ({
      relation,
      operands: [a.quantity, b.quantity],
      derivation,
      qualifiers: Object.values(qualifiers),
      role: figures.length > 0 ? 'checks' : 'derives',
      citations: cite([...a.sources, ...b.sources], story, numbers),
    })),
  };
}
