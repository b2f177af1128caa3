/** Whether an authored value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an authored value is a list or mapping with nothing in it, which says no more than if it were left out. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

/**
 * A text that two authored values share when they say the same: neither the order of keys nor that of a list matters, nor what
 * is empty.
 */
export function digestValue(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(digestValue))].sort().join()}]`;
  if (!isMapping(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, held]) => !isEmpty(held));
  const lines = entries.map(([key, held]) => `${JSON.stringify(key)}:${digestValue(held)}`);
  return `{${lines.sort().join()}}`;
}
