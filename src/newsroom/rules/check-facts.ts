import type { CompiledFile } from '../../compile/compile-file.ts';
import { findCandidates, type Candidate } from '../../domain/quantities/fact-candidates.ts';
import { agree, parseWords } from '../../domain/quantities/fact.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import { dayOf } from '../../domain/dates/timestamp.ts';
import type { Unit } from '../../domain/quantities/unit.ts';
import type { Mention } from '../../markdown/body.ts';
import { indexDeclarations } from '../read/declarations.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import type { StoryFigure } from '../read/story-figures.ts';
import { filesOf, type StoryIndex } from '../read/story-index.ts';

type Fact = Extract<Mention, { kind: 'fact' }>;

/** Words of facts that have drifted from their figures, or whose figure is not known on the day of the text, or not out. */
export function checkFacts(context: CheckContext): Finding[] {
  const language = filesOf(context.files, 'site')[0]?.data.language ?? 'en';
  return context.stories.flatMap((index) => checkStory(index, { ...context, language }));
}

/** What facts are checked against. */
interface FactContext extends CheckContext {
  language: string;
}

function checkStory(index: StoryIndex, context: FactContext): Finding[] {
  // A figure that is not found may be in a file that could not be read.
  if (index.unread.has('figures')) return [];
  const { storyFile, reports } = index;
  const declarations = indexDeclarations(index);
  const figures: StoryFigure[] = [];
  const broken = new Set<string>();
  const check = (file: CompiledFile<'report' | 'story'>, before: number) =>
    (file.body?.mentions ?? []).flatMap((mention): Finding[] => {
      if (mention.kind !== 'fact') return [];
      const subject = declarations.subjects.get(mention.subject);
      const unit = context.units.get(mention.property);
      // A subject or property that is unknown or not out is reported as that, a value that can't be read at the value.
      const isReportedElsewhere =
        !subject ||
        (context.isOut(file) && !subject.some(context.isOut)) ||
        broken.has(`${mention.subject}.${mention.property}`);
      if (!unit || isReportedElsewhere) return [];
      // What the report adds to what was known counts by itself: others of its day never make it wrong.
      const problem =
        checkFact(mention, file, figures.slice(0, before), unit, context) &&
        checkFact(mention, file, figures, unit, context);
      return problem ? [{ path: file.path, ...problem, where: mention }] : [];
    });
  const read = (file: CompiledFile<'report'>) => {
    const { figures: own, unread } = context.figuresOf(file);
    figures.push(...own);
    for (const name of unread) broken.add(name);
    return { file, before: figures.length };
  };
  const days = Map.groupBy(reports, (file) => findDay(file, context.timeZone));
  // A report whose day can't be read may be of any.
  const undated = (days.get(undefined) ?? []).map(read);
  days.delete(undefined);
  const findings = [...days.values()].flatMap((ofDay) =>
    ofDay.map(read).flatMap(({ file, before }) => check(file, before)),
  );
  findings.push(...undated.flatMap(({ file }) => check(file, figures.length)));
  return storyFile ? [...findings, ...check(storyFile, figures.length)] : findings;
}

/** The day that a report is of. */
function findDay({ data }: CompiledFile<'report'>, timeZone: string): IsoDay | undefined {
  return data.published && dayOf(data.published, timeZone);
}

type Problem = Pick<Finding, 'rule' | 'message' | 'suggestion' | 'first'>;

function checkFact(
  fact: Fact,
  file: CompiledFile,
  known: readonly StoryFigure[],
  unit: Unit,
  context: FactContext,
): Problem | undefined {
  const name = `${fact.subject}.${fact.property}`;
  const find = (figures: readonly StoryFigure[]) =>
    findCandidates(fact, figures, context.relations, (id) => context.units.get(id));
  const candidates = find(known);
  if (candidates.length === 0) {
    const qualified = Object.entries(fact.qualifiers).map(([key, value]) => ` ${key}=${value}`);
    const message = `No figure ${name}${qualified.join('')} is known on the day of this text; state it under figures, or mend the name.`;
    return { rule: 'figure/unknown', message };
  }
  const parsed = parseWords(fact.words, context.language, unit);
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
    const result = first && agree(parsed.value, first.figure);
    return result && !result.agrees
      ? { rule: 'figure/drift', message: result.message, suggestion: result.suggestion }
      : undefined;
  }
  const isShown = (figure: StoryFigure) => context.isOut(figure.file);
  if (!context.isOut(file) || meant.from.every(isShown)) return undefined;
  if (find(known.filter(isShown)).some(isOfFact)) return undefined;
  const holder = meant.from.find((figure) => !isShown(figure));
  return {
    rule: 'embargo/leak',
    message: `What is out states the figure ${name}, which is not out yet; state it from then on.`,
    first: holder && { path: holder.file.path, where: { pointer: holder.pointer, at: 'value' } },
  };
}
