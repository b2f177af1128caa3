/** What something takes up along a line. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * The lane of each, from 0: the first in which it is clear of all others, in the order of their beginnings. So the lanes are as few
 * as can be: as many as lie over one another at some place.
 */
export function packLanes(extents: readonly Extent[]): number[] {
  const lanes: number[] = [];
  const ends: number[] = [];
  const inOrder = extents.map((extent, index) => ({ ...extent, index })).sort((a, b) => a.from - b.from);
  for (const { from, to, index } of inOrder) {
    const free = ends.findIndex((end) => end < from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}
