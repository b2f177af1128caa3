import type { CompiledFile } from '../../compile/compile-file.ts';
import { findEnded } from '../../domain/story/forecast.ts';
import { dayOf } from '../../domain/dates/timestamp.ts';
import type { FileLocation } from '../../diagnostics/finding.ts';
import { findPublic } from './public-files.ts';
import { findTimeZone, indexStories } from './story-index.ts';

/** The forecasts of published reports whose window has ended, and of which no published report says what came; at their windows. */
export function listDue(files: readonly CompiledFile[], now: string): (FileLocation & { message: string })[] {
  const isOut = findPublic(files, now);
  const today = dayOf({ kind: 'instant', text: now, at: now, offset: 'Z' }, findTimeZone(files));
  return indexStories(files).flatMap(({ reports, unread }) => {
    const out = reports.filter(isOut);
    const settled = new Set(out.flatMap(({ data }) => Object.keys(data.outcomes ?? {})));
    // The outcome may be in a section that could not be read.
    if (unread.has('outcomes')) return [];
    return out.flatMap(({ path, data }) =>
      Object.entries(data.claims ?? {}).flatMap(([id, claim]) => {
        const ended = claim?.due ? findEnded(claim.due, today) : null;
        if (ended === null || settled.has(id)) return [];
        const message = `The window of the forecast "${id}" ended on ${ended}, and no report says what came of it; say so under outcomes.`;
        return [{ path, message, where: { pointer: ['claims', id, 'due'], at: 'value' as const } }];
      }),
    );
  });
}
