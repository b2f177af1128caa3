import type { DrawnMark, DrawnSpan, MarkSize } from '../../models/timeline/timeline-overview.ts';
import { standingTones } from '../../format/standing-tone.ts';

/**
 * The outline of a mark as SVG path data, for time that runs along x: a disc for an event and a diamond for a statement, drawn out
 * as far as the date is imprecise; a cross through what is refuted; dots where an end is vague, an arrow where it is open.
 */
export function drawMark(mark: DrawnMark, size: MarkSize): string {
  const { kind, date, across, standing } = mark;
  const { radius: r } = size;
  const { from, to } = date;
  const along = (x: number) => (from === to ? '' : `H${x}`);
  const outline =
    kind === 'event'
      ? `M${from} ${across - r}${along(to)}a${r} ${r} 0 0 1 0 ${2 * r}${along(from)}a${r} ${r} 0 0 1 0-${2 * r}z`
      : `M${from - r} ${across}l${r}-${r}${along(to)}l${r} ${r}-${r} ${r}${along(from)}z`;
  const isRefuted = standingTones[standing] === 'refuted';
  const cross = isRefuted ? drawCross(Math.round((from + to) / 2), across, r) : '';
  return outline + cross + drawEnds(date, across, r, size);
}

/** The window of a forecast, open brackets, tied to the statement by a line; a cross where the outcome was another. */
export function drawWindow({ date, due, across }: DrawnMark, size: MarkSize): string {
  if (!due) return '';
  const { radius: r } = size;
  const lip = Math.min(2, Math.floor((due.to - due.from) / 2));
  const opening = due.start === 'open' ? '' : `M${due.from + lip} ${across - r}h-${lip}v${2 * r}h${lip}`;
  const closing = due.end === 'open' ? '' : `M${due.to - lip} ${across - r}h${lip}v${2 * r}h-${lip}`;
  const line = due.to > date.to + r ? `M${date.to + r} ${across}H${due.to}` : '';
  const { outcome } = due;
  const cross = outcome && outcome.as !== 'met' ? drawCross(outcome.at, across, 3) : '';
  return line + opening + closing + drawEnds(due, across, 0, size) + cross;
}

function drawCross(x: number, y: number, arm: number): string {
  return `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0-${2 * arm}l-${2 * arm} ${2 * arm}`;
}

// A line without length is a dot where its ends are round. https://www.w3.org/TR/SVG2/painting.html#LineCaps
function drawEnds({ from, to, start, end }: DrawnSpan, y: number, gap: number, { reach }: MarkSize): string {
  const step = reach / 2;
  const ends = { vague: (sign: string) => `m${sign}${step} 0h0m${sign}${step} 0h0`, open: drawArrow(reach) };
  const before = start === 'sharp' ? '' : `M${from - gap} ${y}${ends[start]('-')}`;
  const after = end === 'sharp' ? '' : `M${to + gap} ${y}${ends[end]('')}`;
  return before + after;
}

function drawArrow(reach: number): (sign: string) => string {
  return (sign) => {
    const back = sign === '-' ? '' : '-';
    return `h${sign}${reach}l${back}3-3m${back === '-' ? '' : '-'}3 3l${back}3 3`;
  };
}
