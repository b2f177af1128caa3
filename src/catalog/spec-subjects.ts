import type { CompiledFile } from '../compile/compile-file.ts';
import { fragment } from '../domain/address.ts';
import { formatInterval, formatRelationWorking } from '../format/quantity.ts';
import type { PropertyModel, SpecSheetModel } from '../models/spec-sheet.ts';
import { deriveFigures } from './known-figures.ts';
import { indexProperties, indexRelations, listFigures, readFigures, type StoryIndex } from './story-index.ts';
import type { Numbers, StoryView } from './story-view.ts';

/** The subjects of a spec sheet with their properties: those that a relation gives count too. */
export function buildSpecSubjects(
  files: readonly CompiledFile[],
  { storyFile }: StoryIndex,
  reports: readonly CompiledFile<'report'>[],
  view: StoryView,
  numbers: Numbers,
  language: string,
): SpecSheetModel['subjects'] {
  const properties = indexProperties(files);
  const stated = reports.flatMap((report) => readFigures(report, properties).figures);
  const derived = deriveFigures(
    stated,
    indexRelations(files).map(({ relation }) => relation),
    properties,
  );
  const shown = reports.flatMap((report) => {
    const figures = view.figures(report, numbers);
    return listFigures(report).map(({ subject, property }, index) => ({
      subject,
      property,
      figure: figures[index],
    }));
  });
  const names = new Map(
    [storyFile, ...reports].flatMap((file) =>
      Object.entries(file?.data.subjects ?? {}).flatMap(([id, subject]) =>
        subject?.name === undefined ? [] : [[id, subject.name] as const],
      ),
    ),
  );
  return [...new Set(shown.map(({ subject }) => subject))].map((subject) => {
    const ids = [
      ...new Set([
        ...shown.filter((each) => each.subject === subject).map(({ property }) => property),
        ...derived.filter((each) => each.subject === subject).map(({ relation }) => relation.left),
      ]),
    ];
    const models = ids.map((id): PropertyModel => {
      const figures = shown.flatMap((each) =>
        each.subject === subject && each.property === id && each.figure ? [each.figure] : [],
      );
      return {
        id,
        label: properties.get(id)?.label ?? id,
        description: properties.get(id)?.description ?? null,
        fragment: fragment.figure(subject, id),
        figures,
        workings: derived
          .filter((each) => each.subject === subject && each.relation.left === id)
          .map(({ relation, operands: [a, b], derivation }) => ({
            text: formatRelationWorking(relation, [a.quantity, b.quantity], derivation, { language }),
            interval: formatInterval(derivation.interval, derivation.decimals, derivation.unit, { language }),
            verdict: figures.length > 0 ? 'consistent' : 'derived',
          })),
      };
    });
    const isOfficial = ({ figures }: PropertyModel) =>
      figures.some(({ basis }) => basis === 'official' || basis === 'on-record');
    return {
      id: subject,
      name: names.get(subject) ?? subject,
      official: models.filter(isOfficial),
      unofficial: models.filter((model) => !isOfficial(model)),
    };
  });
}
