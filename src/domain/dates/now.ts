import { parseInstant } from './instant.ts';
import { quoted } from '../text/quoted.ts';

/**
 * The moment that the build takes for now, as an ISO instant in UTC: `NOW`, an instant with an offset, else
 * `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/), else the clock, in
 * milliseconds since 1970. A variable that is set to nothing counts as unset.
 */
export function parseNow(
  env: { NOW?: string | undefined; SOURCE_DATE_EPOCH?: string | undefined },
  clock: () => number,
): { ok: true; value: string } | { ok: false; message: string } {
  if (env.NOW) {
    const now = parseInstant(env.NOW);
    if (now.ok) return { ok: true, value: now.value.at };
    return { ok: false, message: `NOW: ${now.problems.map(({ message }) => message).join('; ')}` };
  }
  if (env.SOURCE_DATE_EPOCH) return parseEpoch(env.SOURCE_DATE_EPOCH);
  return { ok: true, value: instantOf(Math.floor(clock())) };
}

// The last second of the year 9999, beyond which a day no longer has ten characters.
const lastSecond = 253_402_300_799;

function parseEpoch(text: string): { ok: true; value: string } | { ok: false; message: string } {
  const seconds = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= lastSecond) return { ok: true, value: instantOf(seconds * 1000) };
  return {
    ok: false,
    message: `SOURCE_DATE_EPOCH: ${quoted(text)} is no number of seconds; expected whole seconds since 1970, such as \`1693443600\``,
  };
}

function instantOf(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
}
