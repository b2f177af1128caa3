import { resolveSubject } from './story-fold.ts';
import type { Story } from './story.ts';

/** The topics, subjects and claims that each report speaks of, by its id. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** What each report of a story speaks of. */
export function listMentions(story: Story): Mentions {
  const subject = (id: string) => `subject ${resolveSubject(story, id)}`;
  return new Map(
    story.reports.map(({ id, topics, claims, outcomes, figures, subjectNames }) => [
      id,
      new Set([
        ...topics.map((topic) => `topic ${topic}`),
        ...figures.map((figure) => subject(figure.subject)),
        ...subjectNames.map(([named]) => subject(named)),
        ...claims.map((claim) => `claim ${claim.id}`),
        ...outcomes.map(({ claim }) => `claim ${claim}`),
      ]),
    ]),
  );
}
