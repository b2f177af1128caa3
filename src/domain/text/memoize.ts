/** The same function, worked out once for each text and kept for good: only for texts that are few, such as languages and dates. */
export function memoize<Value>(work: (text: string) => Value): (text: string) => Value {
  return memoizeBy((text: string) => text, work);
}

/** The same for what a text identifies. */
export function memoizeBy<Item, Value>(
  textOf: (item: Item) => string,
  work: (item: Item) => Value,
): (item: Item) => Value {
  const known = new Map<string, { value: Value }>();
  return (item) => {
    const text = textOf(item);
    let found = known.get(text);
    if (!found) known.set(text, (found = { value: work(item) }));
    return found.value;
  };
}

/** The same function of nothing, worked out when it is first called. */
export function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
