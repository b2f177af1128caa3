import type { CompiledFile } from '../compile/compile-file.ts';
import { bases } from '../domain/basis.ts';
import { agree, parseWords } from '../domain/fact.ts';
import { checkRelationUnits, compareRelation } from '../domain/relation.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { Mention } from '../markdown/body.ts';
import { areCompatible, deriveFigures, type KnownDerivation } from './known-figures.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import {
  filesOf,
  indexProperties,
  indexRelations,
  indexStories,
  readFigures,
  type Property,
  type StoryFigure,
} from './story-index.ts';

type Fact = Extract<Mention, { kind: 'fact' }>;

/** Values that are none, relations that don't hold, and words of facts that have drifted from their figures. */
export function checkFigures({ files }: Newsroom): FileFault[] {
  const properties = indexProperties(files);
  const written = indexRelations(files);
  const relations = written.map(({ relation }) => relation);
  const language = filesOf(files, 'site')[0]?.data.language ?? 'en';
  const faults: FileFault[] = written.flatMap(({ file, pointer, relation }): FileFault[] => {
    const names = [relation.left, ...relation.operands].filter((name) => !properties.has(name));
    const problem =
      names[0] === undefined ? checkRelationUnits(relation, (name) => properties.get(name)?.unit) : undefined;
    const spot = { pointer, at: 'value' as const };
    if (problem) return [{ path: file.path, rule: problem.rule, message: problem.message, spot }];
    return names.map((name) => {
      const suggestion = findSuggestion(name, properties.keys());
      const message = `The property "${name}" is not declared${formatSuggestion(suggestion) || '; declare it, or mend the relation.'}`;
      return { path: file.path, rule: 'property/unknown' as const, message, suggestion, spot };
    });
  });
  for (const { storyFile, reports, isReadable } of indexStories(files)) {
    const known: StoryFigure[] = [];
    const subjects = new Set(
      [storyFile, ...reports].flatMap((file) => Object.keys(file?.data.subjects ?? {})),
    );
    for (const file of reports) {
      const { figures, problems } = readFigures(file, properties);
      for (const { pointer, rule, message, suggestion, offset, length } of problems) {
        faults.push({
          path: file.path,
          rule,
          message,
          suggestion,
          spot: { pointer, at: 'value', offset, length },
        });
      }
      known.push(...figures);
      const derived = deriveFigures(known, relations, properties);
      faults.push(...checkRelations(file, known, derived));
      if (isReadable) faults.push(...checkFacts(file, known, derived, properties, language, subjects));
    }
    if (storyFile && isReadable) {
      faults.push(
        ...checkFacts(
          storyFile,
          known,
          deriveFigures(known, relations, properties),
          properties,
          language,
          subjects,
        ),
      );
    }
  }
  return faults;
}

/**
 * A figure that no way of working it out agrees with. Where operands come from an earlier report on a weaker basis, the later
 * figure supersedes what they say, and that is no fault.
 */
function checkRelations(
  file: CompiledFile<'report'>,
  known: readonly StoryFigure[],
  derived: readonly KnownDerivation[],
): FileFault[] {
  return known.flatMap((stated) => {
    const ways = derived.filter(
      ({ relation, subject, qualifiers, operands }) =>
        relation.left === stated.property &&
        subject === stated.subject &&
        areCompatible(qualifiers, stated.qualifiers) &&
        operands.every(
          (operand) => operand.file === stated.file || strengthOf(operand) >= strengthOf(stated),
        ),
    );
    const isNew =
      stated.file === file || ways.some(({ operands }) => operands.some((operand) => operand.file === file));
    if (ways.length === 0 || !isNew) return [];
    if (ways.some(({ derivation }) => compareRelation(stated.quantity, derivation) === 'consistent'))
      return [];
    const way = ways.at(-1) as KnownDerivation;
    const [a, b] = way.operands;
    const sign = way.relation.operator === '*' ? '×' : '/';
    const message = `Found ${stated.quantity.text}, but ${a.quantity.text} ${sign} ${b.quantity.text} does not give that (${way.relation.text}); mend the figure that is wrong.`;
    const at = stated.file === file ? stated : ([a, b].find((operand) => operand.file === file) ?? stated);
    const where = at === stated ? '' : ` The left side stands in ${stated.file.path}.`;
    return [
      {
        path: at.file.path,
        rule: 'figure/inconsistent' as const,
        message: message + where,
        spot: { pointer: at.pointer, at: 'value' as const },
      },
    ];
  });
}

/** Greater is stronger. */
function strengthOf({ basis }: StoryFigure): number {
  return -bases.findIndex((each) => each === basis);
}

function checkFacts(
  file: CompiledFile<'report' | 'story'>,
  known: readonly StoryFigure[],
  derived: readonly KnownDerivation[],
  properties: ReadonlyMap<string, Property>,
  language: string,
  subjects: ReadonlySet<string>,
): FileFault[] {
  return (file.body?.mentions ?? []).flatMap((mention) => {
    if (mention.kind !== 'fact') return [];
    // An unknown subject or property is told as that.
    if (!subjects.has(mention.subject)) return [];
    const unit = properties.get(mention.property)?.unit;
    const isUnread =
      file.kind === 'report' && hasBrokenFigure(file as CompiledFile<'report'>, mention, properties);
    if (!unit || isUnread) return [];
    const problem = checkFact(mention, known, derived, unit, language);
    return problem ? [{ path: file.path, ...problem, place: mention }] : [];
  });
}

/** A figure that is there but cannot be read is told at its value; its facts are no further faults. */
function hasBrokenFigure(
  file: CompiledFile<'report'>,
  { subject, property }: Fact,
  properties: ReadonlyMap<string, Property>,
): boolean {
  return readFigures(file, properties).problems.some(
    ({ pointer }) => pointer[1] === subject && pointer[2] === property,
  );
}

function checkFact(
  { subject, property, qualifiers, words }: Fact,
  known: readonly StoryFigure[],
  derived: readonly KnownDerivation[],
  unit: NonNullable<Property['unit']>,
  language: string,
): Pick<FileFault, 'rule' | 'message' | 'suggestion'> | undefined {
  const holds = (own: Record<string, string>) =>
    Object.entries(qualifiers).every(([key, value]) => own[key] === value);
  const stated = known.filter(
    (each) => each.subject === subject && each.property === property && holds(each.qualifiers),
  );
  const worked = derived.filter(
    (each) => each.subject === subject && each.relation.left === property && holds(each.qualifiers),
  );
  if (stated.length === 0 && worked.length === 0) {
    const message = `No figure ${subject}.${property} with these qualifiers is known on the day of this text; state it under figures.`;
    return { rule: 'figure/unknown', message };
  }
  const parsed = parseWords(words, language, unit);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const message = `The words "${words}" are no quantity of ${subject}.${property}: ${problem?.message ?? ''}`;
    return { rule: 'figure/drift', message, suggestion: problem?.suggestion };
  }
  const verdicts = [
    ...stated.map(({ quantity }) => agree(parsed.value, { kind: 'stated', quantity })),
    ...worked.map(({ derivation }) => agree(parsed.value, { kind: 'derived', derivation })),
  ];
  if (verdicts.some(({ agrees }) => agrees)) return undefined;
  const [first] = verdicts;
  return first?.agrees === false
    ? { rule: 'figure/drift', message: first.message, suggestion: first.suggestion }
    : undefined;
}
