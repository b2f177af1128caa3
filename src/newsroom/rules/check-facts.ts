import type { CompiledFile } from '../../compile/compile-file.ts';
import { findCandidates, type Candidate } from '../../domain/quantities/fact-candidates.ts';
import { agree, parseWords } from '../../domain/quantities/fact.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Relation } from '../../domain/quantities/relation.ts';
import { dayOf, parseTimestamp } from '../../domain/dates/timestamp.ts';
import type { Unit } from '../../domain/quantities/unit.ts';
import type { Mention } from '../../markdown/body.ts';
import { indexDeclarations } from '../read/declarations.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { findPublic, type IsOut } from '../read/public-files.ts';
import {
  indexRelations,
  indexUnits,
  readFigures,
  type PropertyUnits,
  type StoryFigure,
} from '../read/story-figures.ts';
import { filesOf, findTimeZone, indexStories, type StoryIndex } from '../read/story-index.ts';

type Fact = Extract<Mention, { kind: 'fact' }>;

/** What facts are checked against. */
interface Laws {
  units: PropertyUnits;
  relations: readonly Relation[];
  language: string;
  timeZone: string;
  isOut: IsOut;
}

/** Words of facts that have drifted from their figures, or whose figure is not known on the day of the text, or not out. */
export function checkFacts({ files }: FileSet, now: string): FileFault[] {
  const laws: Laws = {
    units: indexUnits(files),
    relations: indexRelations(files).map(({ relation }) => relation),
    language: filesOf(files, 'site')[0]?.data.language ?? 'en',
    timeZone: findTimeZone(files),
    isOut: findPublic(files, now),
  };
  return indexStories(files).flatMap((index) => checkStory(index, laws));
}

function checkStory(index: StoryIndex, laws: Laws): FileFault[] {
  // A figure that is not found may be in a file that could not be read.
  if (index.unread.has('figures')) return [];
  const { storyFile, reports } = index;
  const declarations = indexDeclarations(index);
  const figures: StoryFigure[] = [];
  const broken = new Set<string>();
  const check = (file: CompiledFile<'report' | 'story'>, before: number) =>
    (file.body?.mentions ?? []).flatMap((mention): FileFault[] => {
      if (mention.kind !== 'fact') return [];
      const subject = declarations.subjects.get(mention.subject);
      const unit = laws.units.get(mention.property);
      // A subject or property that is unknown or not out is told as that, a value that can't be read at the value.
      const isToldElsewhere =
        !subject ||
        (laws.isOut(file) && !subject.some(laws.isOut)) ||
        broken.has(`${mention.subject}.${mention.property}`);
      if (!unit || isToldElsewhere) return [];
      // What the report adds to what was known stands by itself: others of its day never make it wrong.
      const problem =
        checkFact(mention, file, figures.slice(0, before), unit, laws) &&
        checkFact(mention, file, figures, unit, laws);
      return problem ? [{ path: file.path, ...problem, place: mention }] : [];
    });
  const read = (file: CompiledFile<'report'>) => {
    const { figures: own, unread } = readFigures(file, laws.units);
    figures.push(...own);
    for (const name of unread) broken.add(name);
    return { file, before: figures.length };
  };
  const days = Map.groupBy(reports, (file) => findDay(file, laws.timeZone));
  // A report whose day can't be read may be of any.
  const undated = (days.get(undefined) ?? []).map(read);
  days.delete(undefined);
  const faults = [...days.values()].flatMap((ofDay) =>
    ofDay.map(read).flatMap(({ file, before }) => check(file, before)),
  );
  faults.push(...undated.flatMap(({ file }) => check(file, figures.length)));
  return storyFile ? [...faults, ...check(storyFile, figures.length)] : faults;
}

/** The day that a report is of. */
function findDay({ data }: CompiledFile<'report'>, timeZone: string): IsoDay | undefined {
  const published = parseTimestamp(data.published ?? '');
  return published.ok ? dayOf(published.value, timeZone) : undefined;
}

type Problem = Pick<FileFault, 'rule' | 'message' | 'suggestion' | 'first'>;

function checkFact(
  fact: Fact,
  file: CompiledFile,
  known: readonly StoryFigure[],
  unit: Unit,
  laws: Laws,
): Problem | undefined {
  const name = `${fact.subject}.${fact.property}`;
  const find = (figures: readonly StoryFigure[]) =>
    findCandidates(fact, figures, laws.relations, (id) => laws.units.get(id));
  const candidates = find(known);
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
  // The latest first: it is the one that is mostly meant.
  const isOfFact = ({ figure }: Candidate<StoryFigure>) => agree(parsed.value, figure).agrees;
  const meant = candidates.findLast(isOfFact);
  if (!meant) {
    const [first] = candidates;
    const verdict = first && agree(parsed.value, first.figure);
    return verdict && !verdict.agrees
      ? { rule: 'figure/drift', message: verdict.message, suggestion: verdict.suggestion }
      : undefined;
  }
  const isShown = (figure: StoryFigure) => laws.isOut(figure.file);
  if (!laws.isOut(file) || meant.from.every(isShown)) return undefined;
  if (find(known.filter(isShown)).some(isOfFact)) return undefined;
  const holder = meant.from.find((figure) => !isShown(figure));
  return {
    rule: 'embargo/leak',
    message: `What is out states the figure ${name}, which is not out yet; state it from then on.`,
    first: holder && { path: holder.file.path, spot: { pointer: holder.pointer, at: 'value' } },
  };
}
