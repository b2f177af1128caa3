/** How we know, strongest first. */
export const bases = [
  'official',
  'on-record',
  'agency',
  'press',
  'anonymous',
  'social',
  'leak',
  'inference',
  'opinion',
] as const;

/** How we know an event, a claim or a figure. */
export type Basis = (typeof bases)[number];

/** Whether what rests on this basis may stand without a source: what we infer and what is opinion. */
export function mayLackSources(basis: unknown): boolean {
  return basis === 'inference' || basis === 'opinion';
}

/** Whether one basis is stronger than another. */
export function isStronger(basis: Basis, than: Basis): boolean {
  return bases.indexOf(basis) < bases.indexOf(than);
}
