/**
 * The same function, worked out once for each object and kept as long as that: for what many pages ask of one story, source or
 * date. The function has to be pure and the object never changed, so that what is kept cannot go stale.
 */
export function oncePerObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  return keep(new WeakMap<Key, Value>(), work);
}

/** The same for a text, kept for good: only for texts that are few, such as languages. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
  return keep(new Map<string, Value>(), work);
}

/** The same for a function of nothing. */
export function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

interface Store<Key, Value> {
  get: (key: Key) => Value | undefined;
  has: (key: Key) => boolean;
  set: (key: Key, value: Value) => unknown;
}

function keep<Key, Value>(known: Store<Key, Value>, work: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
