import { expect, it, test } from 'vitest';
import { parseNow } from '../../../src/domain/dates/now.ts';

const clock = (): number => Date.UTC(2026, 10, 23, 12, 0, 0, 250);

it('takes NOW before all else', () => {
  const env = { NOW: '2023-08-31T09:00+08:00', SOURCE_DATE_EPOCH: '0' };
  expect(parseNow(env, clock)).toEqual({ ok: true, value: '2023-08-31T01:00:00Z' });
});

it('takes SOURCE_DATE_EPOCH before the clock', () => {
  expect(parseNow({ SOURCE_DATE_EPOCH: '1693443600' }, clock)).toEqual({
    ok: true,
    value: '2023-08-31T01:00:00Z',
  });
});

it('takes the clock where neither is set, or set to nothing', () => {
  expect(parseNow({}, clock)).toEqual({ ok: true, value: '2026-11-23T12:00:00.25Z' });
  expect(parseNow({ NOW: '', SOURCE_DATE_EPOCH: '' }, clock)).toEqual({
    ok: true,
    value: '2026-11-23T12:00:00.25Z',
  });
});

const epoch = 'is no number of seconds; expected whole seconds since 1970, such as `1693443600`';

test.each([
  [
    { NOW: '2023-08-31' },
    'NOW: `2023-08-31` is no instant; expected a day, a time and an offset, such as `2023-08-31T09:00+08:00`',
  ],
  [
    { NOW: '2023-08-31T09:00' },
    "NOW: `2023-08-31T09:00` has no offset; write the time zone's offset from UTC after it, as in `2023-08-31T09:00+08:00`, or `Z` for UTC",
  ],
  [{ SOURCE_DATE_EPOCH: '1.5' }, `SOURCE_DATE_EPOCH: \`1.5\` ${epoch}`],
  [{ SOURCE_DATE_EPOCH: '-1' }, `SOURCE_DATE_EPOCH: \`-1\` ${epoch}`],
  [{ SOURCE_DATE_EPOCH: '999999999999' }, `SOURCE_DATE_EPOCH: \`999999999999\` ${epoch}`],
])('refuses %j', (env, message) => {
  expect(parseNow(env, clock)).toEqual({ ok: false, message });
});
