import type { DayCount } from '../../domain/dates/day-count.ts';
import { formatDayCount } from '../../format/day-count.ts';
import type { OutcomeModel } from '../../models/records/outcome.ts';
import { getWords } from '../../words/get-words.ts';

/** How long it took, or how it lay to its window: "within the time named, 94 days before the end". Empty where the dates leave it open. */
export function describeTiming({ as, took, timeliness }: OutcomeModel, language: string): string {
  const words = getWords(language).timing;
  const count = (days: DayCount) => formatDayCount(days, { language });
  if (timeliness === null) {
    if (took === null) return '';
    return took.most === 0 ? words.sameDay : words.after(count(took));
  }
  switch (timeliness.kind) {
    case 'early':
      return timeliness.days ? words.earlyBy(count(timeliness.days)) : words.early;
    case 'late':
      return timeliness.days ? words.lateBy(count(timeliness.days)) : words.late;
    case 'in-window': {
      const { beforeEnd } = timeliness;
      if (as !== 'met') return '';
      if (beforeEnd === null) return words.within;
      return beforeEnd.most === 0 ? words.lastDay : words.beforeEnd(count(beforeEnd));
    }
    case 'unclear':
      return '';
  }
}
