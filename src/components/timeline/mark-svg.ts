import { escapeAttribute } from 'entities';
import type { DrawnMark, MarkSize } from '../../models/timeline/timeline-overview.ts';
import { standingTones } from '../../format/standing-tone.ts';
import { drawMark, drawWindow } from './mark-path.ts';

/** A mark as SVG, a link to its entry: text, since components for hundreds of marks on each view would cost more than the page. */
export function writeMark(mark: DrawnMark, size: MarkSize): string {
  const { fragment, standing, topics, due, across } = mark;
  const ofTopics = topics.length === 0 ? '' : ` data-topics="${topics.join(' ')}"`;
  const window = due ? `<path class="overview__window" d="${drawWindow(mark, size)}"></path>` : '';
  const met =
    due?.outcome?.as === 'met'
      ? `<path class="overview__met" d="M${due.outcome.at} ${across}h0"></path>`
      : '';
  return (
    `<a class="overview__${standingTones[standing]}" href="#${escapeAttribute(fragment)}" tabindex="-1"` +
    ` data-standing="${standing}"${ofTopics}>${window}${met}<path d="${drawMark(mark, size)}"></path></a>`
  );
}
