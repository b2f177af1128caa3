import { formatDayCount } from '../../format/day-count.ts';
import type { OutcomeModel } from '../../models/records/outcome.ts';

/** How long it took, or how it lay to its window: "within the time named, 94 days before the end". Empty where the dates leave it open. */
export function describeTiming({ as, took, timeliness }: OutcomeModel, language: string): string {
  const words = (days: OutcomeModel['took']) => (days ? formatDayCount(days, { language }) : '');
  if (timeliness === null) {
    if (took === null) return '';
    return took.most === 0 ? 'on the day it was said' : `${words(took)} after it was said`;
  }
  switch (timeliness.kind) {
    case 'early':
      return timeliness.days ? `${words(timeliness.days)} before the time named` : 'before the time named';
    case 'late':
      return timeliness.days ? `${words(timeliness.days)} after the time named` : 'after the time named';
    case 'in-window': {
      const { beforeEnd } = timeliness;
      if (as !== 'met') return '';
      if (beforeEnd === null) return 'within the time named';
      return beforeEnd.most === 0
        ? 'on the last day of the time named'
        : `within the time named, ${words(beforeEnd)} before the end`;
    }
    case 'unclear':
      return '';
  }
}
