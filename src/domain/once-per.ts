/**
 * The same function, worked out once for each object and kept as long as that: for what many pages ask of one story, source or
 * date. The function has to be pure and the object never changed, so that what is kept cannot go stale.
 */
export function oncePerObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for a text, kept for good: only for texts that are few, such as languages. */
export function oncePerText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}
