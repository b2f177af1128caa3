import { parseNow } from '../domain/dates/now.ts';

/** The instant that a run takes for now: `NOW`, else `SOURCE_DATE_EPOCH`, else the clock, read once. */
export function readNow(): ReturnType<typeof parseNow> {
  return parseNow(process.env, () => Date.now());
}
