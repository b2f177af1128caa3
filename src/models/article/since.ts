import type { Edition } from '../../domain/story/edition.ts';
import type { Report } from '../../domain/story/story.ts';
import type { FigureModel } from '../specs/figure.ts';
import { tallyStandings, type StandingGroup, type StatementModel, type Tally } from '../records/statement.ts';

/** What has become of an article since it came out, in numbers. */
export interface SinceModel {
  /** The year it is of, where that is not this one. */
  year: number | null;
  /** How its claims fared, and how many there are. */
  claims: { total: number; tally: Tally[] };
  figures: { total: number; tally: Tally[] };
}

/** What became of an article; null where it is of this year and nothing of it has been settled. */
export function buildSince(
  { outOn }: Report,
  claims: readonly StandingGroup[],
  figures: readonly FigureModel[],
  { today }: Edition,
): SinceModel | null {
  const isOfThisYear = outOn.slice(0, 4) === today.slice(0, 4);
  const statements = claims.flatMap((group) => group.statements);
  const isSettled = statements.some(hasOutcome) || figures.some(({ decidedBy }) => decidedBy !== null);
  if (statements.length + figures.length === 0 || (isOfThisYear && !isSettled)) return null;
  return {
    year: isOfThisYear ? null : Number(outOn.slice(0, 4)),
    claims: {
      total: statements.length,
      tally: claims.map(({ standing, statements }) => ({ standing, count: statements.length })),
    },
    figures: { total: figures.length, tally: tallyStandings(figures.map(({ standing }) => standing)) },
  };
}

function hasOutcome(statement: StatementModel): boolean {
  return statement.kind === 'claim' && statement.outcomes.length > 0;
}
