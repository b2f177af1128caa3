/** Draws that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** Whether one of `times` chances has come up. */
  isOneIn: (times: number) => boolean;
}

/** Draws by Mulberry32; several numbers make one seed. */
export function seedRandom(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => scramble(mixed ^ Math.imul(seed + 1, 0x9e3779b1)), 0x5bd1e995);
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(draw() * end);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: (items) => items[below(items.length)]!,
    isOneIn: (times) => below(times) === 0,
  };
}

/** The finalizer of MurmurHash3: seeds side by side must not give draws side by side. */
function scramble(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
