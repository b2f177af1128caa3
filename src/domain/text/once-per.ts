/**
 * The same function, worked out once for each object and kept as long as that. The function has to be pure and the object never
 * changed, so that what is kept cannot go stale.
 */
export function oncePerObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: work(key) }));
    return found.value;
  };
}
