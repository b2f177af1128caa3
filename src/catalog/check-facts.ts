import type { CompiledFile } from '../compile/compile-file.ts';
import { agree, parseWords } from '../domain/fact.ts';
import type { Relation } from '../domain/relation.ts';
import type { Unit } from '../domain/unit.ts';
import { workOut } from '../domain/working.ts';
import type { Mention } from '../markdown/body.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { findPublic, type IsOut } from './public-files.ts';
import {
  filesOf,
  indexRelations,
  indexStories,
  indexUnits,
  readFigures,
  type PropertyUnits,
  type StoryFigure,
  type StoryIndex,
} from './story-index.ts';

type Fact = Extract<Mention, { kind: 'fact' }>;

/** What facts are checked against. */
interface Laws {
  units: PropertyUnits;
  relations: readonly Relation[];
  language: string;
  isOut: IsOut;
}

/** Words of facts that have drifted from their figures, or whose figure is not known on the day of the text, or not out. */
export function checkFacts({ files }: Newsroom, now: string): FileFault[] {
  const laws: Laws = {
    units: indexUnits(files),
    relations: indexRelations(files).map(({ relation }) => relation),
    language: filesOf(files, 'site')[0]?.data.language ?? 'en',
    isOut: findPublic(files, now),
  };
  return indexStories(files).flatMap((index) => checkStory(index, laws));
}

function checkStory({ storyFile, reports, files, isReadable }: StoryIndex, laws: Laws): FileFault[] {
  // A figure that is not found may be in a file that could not be read.
  if (!isReadable) return [];
  const subjects = new Set(files.flatMap(({ data }) => Object.keys(data.subjects ?? {})));
  const figures: StoryFigure[] = [];
  const broken = new Set<string>();
  const check = (file: CompiledFile<'report' | 'story'>) =>
    (file.body?.mentions ?? []).flatMap((mention): FileFault[] => {
      if (mention.kind !== 'fact') return [];
      const unit = laws.units.get(mention.property);
      // An unknown subject or property is told as that, a value that can't be read at the value.
      const isToldElsewhere =
        !subjects.has(mention.subject) || broken.has(`${mention.subject}.${mention.property}`);
      const problem = unit && !isToldElsewhere ? checkFact(mention, file, figures, unit, laws) : undefined;
      return problem ? [{ path: file.path, ...problem, place: mention }] : [];
    });
  const faults = reports.flatMap((file) => {
    const read = readFigures(file, laws.units);
    figures.push(...read.figures);
    for (const { pointer } of read.problems) broken.add(`${pointer[1]}.${pointer[2]}`);
    return check(file);
  });
  return storyFile ? [...faults, ...check(storyFile)] : faults;
}

type Problem = Pick<FileFault, 'rule' | 'message' | 'suggestion'>;

function checkFact(
  fact: Fact,
  file: CompiledFile,
  known: readonly StoryFigure[],
  unit: Unit,
  laws: Laws,
): Problem | undefined {
  const name = `${fact.subject}.${fact.property}`;
  const candidates = findCandidates(fact, known, laws);
  if (candidates.length === 0) {
    const qualified = Object.entries(fact.qualifiers).map(([key, value]) => ` ${key}=${value}`);
    const message = `No figure ${name}${qualified.join('')} is known on the day of this text; state it under figures, or mend the name.`;
    return { rule: 'figure/unknown', message };
  }
  const parsed = parseWords(fact.words, laws.language, unit);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const message = `The words "${fact.words}" are no quantity of ${name}: ${problem?.message ?? ''}`;
    return { rule: 'figure/drift', message, suggestion: problem?.suggestion };
  }
  const verdicts = candidates.map(({ figure, files }) => ({ files, ...agree(parsed.value, figure) }));
  const agreeing = verdicts.filter(({ agrees }) => agrees);
  const [first] = verdicts;
  if (agreeing.length === 0) {
    return first && !first.agrees
      ? { rule: 'figure/drift', message: first.message, suggestion: first.suggestion }
      : undefined;
  }
  const isPublic = agreeing.some(({ files }) => files.every(laws.isOut));
  if (!laws.isOut(file) || isPublic) return undefined;
  const holder = agreeing[0]?.files.find((each) => !laws.isOut(each));
  const message = `What is out states the figure ${name} of ${holder?.path ?? ''}, which is not out yet; state it from then on.`;
  return { rule: 'embargo/leak', message };
}

/** The stated and worked-out figures that a fact may mean, with the reports that they rest on. */
function findCandidates({ subject, property, qualifiers }: Fact, known: readonly StoryFigure[], laws: Laws) {
  const isMeant = (own: Record<string, string>) =>
    Object.entries(qualifiers).every(([key, value]) => own[key] === value);
  const own = known.filter((figure) => figure.subject === subject);
  const relations = laws.relations.filter(({ left }) => left === property);
  return [
    ...own
      .filter((figure) => figure.property === property && isMeant(figure.qualifiers))
      .map(({ quantity, file }) => ({ figure: { kind: 'stated' as const, quantity }, files: [file] })),
    ...workOut(own, relations, (id) => laws.units.get(id))
      .filter((working) => isMeant(working.qualifiers))
      .map(({ derivation, operands }) => ({
        figure: { kind: 'derived' as const, derivation },
        files: operands.map(({ file }) => file),
      })),
  ];
}
