import { formatDaySpan } from '../../format/date.ts';
import type { DateModel } from '../../models/records/date.ts';

/** The days that a quarter, a half-year or a season covers, in brackets; nothing for days, months and years, which name their own. */
export function describeSpan({ date, span }: DateModel, language: string): string {
  const ends = date.kind === 'point' ? [date.point] : [date.from, date.to];
  const saysMore = ends.some((end) => end && !['day', 'month', 'year'].includes(end.precision));
  return saysMore && span ? `(${formatDaySpan(span, { language })})` : '';
}
