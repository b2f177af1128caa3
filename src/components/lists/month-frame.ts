import { formatIsoMonth } from '../../format/date.ts';
import type { ListFrame } from '../../models/page/frame.ts';
import type { MonthModel } from '../../models/lists/month.ts';

/** The frame of a month's page with the month in words of the site's language. */
export function nameMonth({ frame, month }: Pick<MonthModel, 'frame' | 'month'>): ListFrame {
  const put = (text: string) => text.replace(month, formatIsoMonth(month, frame));
  return {
    ...frame,
    title: put(frame.title),
    description: put(frame.description),
    heading: put(frame.heading),
    summary: put(frame.summary),
    label: put(frame.label),
    breadcrumbs: frame.breadcrumbs.map(({ label, href }) => ({ label: put(label), href })),
  };
}
