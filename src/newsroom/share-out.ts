/** As many items as are done here sooner than threads have loaded what it takes. */
const FEW = 12;

/** The results of some work on items, one for each batch, in the order of the items: by threads where there are many, else here. */
export async function shareOut<Item, Result>(
  items: Item[],
  batchSize: number,
  work: { here: (items: Item[]) => Promise<Result>; there: (batch: Item[]) => Promise<Result> },
): Promise<Result[]> {
  if (items.length <= FEW) return [await work.here(items)];
  return Promise.all(splitIntoBatches(items, batchSize).map((batch) => work.there(batch)));
}

/** A list in parts of a size; the last may be shorter. */
export function splitIntoBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
