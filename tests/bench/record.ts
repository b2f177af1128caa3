import type { OutputSize, Usage } from './measure.ts';

/** A step that was taken once; some steps have no output, or are a wait for a server. */
export type Taken = Partial<Usage & OutputSize> & { wall: number };

/** What is measured of a step: seconds, bytes and counts. */
export const columns = ['wall', 'cpu', 'peak', 'pages', 'files', 'bytes'] as const;

/** A step, its medians over the rounds, and every round. */
export interface Step {
  step: string;
  median: Record<(typeof columns)[number], number | null>;
  values: Taken[];
}

/** Where steps are noted as they are taken. */
export interface Notebook {
  add: (step: string, taken: Taken) => void;
  /** Takes a step that may fail; a failure is a line of its own in the results, and what follows goes on. */
  attempt: (what: string, take: () => Promise<void>) => Promise<void>;
  steps: () => Step[];
  problems: readonly string[];
}

/** An empty notebook, that tells each entry as it is made. */
export function openNotebook(tell: (line: string) => void): Notebook {
  const taken = new Map<string, Taken[]>();
  const problems: string[] = [];
  return {
    problems,
    add(step, value) {
      tell(`${step}: ${value.wall.toFixed(2)} s`);
      taken.set(step, [...(taken.get(step) ?? []), value]);
    },
    async attempt(what, take) {
      try {
        await take();
      } catch (error) {
        const problem = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        tell(problem);
        problems.push(problem);
      }
    },
    steps: () =>
      [...taken].map(([step, values]) => ({
        step,
        median: Object.fromEntries(
          columns.map((column) => [column, findMedian(values.map((value) => value[column] ?? null))]),
        ) as Step['median'],
        values,
      })),
  };
}

/** The middle value, or the mean of the two in the middle; null when there is none. */
export function findMedian(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
