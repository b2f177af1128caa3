import { formatDayCount } from '../../format/day-count.ts';
import type { OutcomeModel } from '../../models/outcome.ts';

/** How long it took, or how it lay to its window: "94 days before its window ended". Empty where the dates leave it open. */
export function describeTiming({ as, took, timeliness }: OutcomeModel, language: string): string {
  const words = (days: OutcomeModel['took']) => (days ? formatDayCount(days, { language }) : '');
  if (timeliness === null) {
    if (took === null) return '';
    return took.most === 0 ? 'on the day it was said' : `${words(took)} after it was said`;
  }
  switch (timeliness.kind) {
    case 'early':
      return timeliness.days
        ? `${words(timeliness.days)} before its window began`
        : 'before its window began';
    case 'late':
      return timeliness.days ? `${words(timeliness.days)} after its window ended` : 'after its window ended';
    case 'in-window': {
      const { beforeEnd } = timeliness;
      if (as !== 'met') return '';
      if (beforeEnd === null) return 'in its window';
      return beforeEnd.most === 0
        ? 'on the last day of its window'
        : `in its window, ${words(beforeEnd)} before its end`;
    }
    case 'unclear':
      return '';
  }
}
