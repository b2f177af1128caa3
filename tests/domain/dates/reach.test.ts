import { expect, test } from 'vitest';
import { reachOf } from '../../../src/domain/dates/reach.ts';
import { formatReach } from '../../../src/format/date.ts';
import { date } from '../../helpers/newsroom/invented-report.ts';

test.each([
  [['2023-07-05', '2023-09-14'], '5 July – 14 September 2023'],
  [['2023-07-05'], '5 July 2023'],
  // No report names the first of January.
  [['2023', '2024-05-03'], '2023–2024'],
  [['2023-07', '2024-05-03'], 'July 2023 – May 2024'],
  [['2023-07-05~', '2024-05-03'], 'July 2023 – May 2024'],
  [['2023-33', '2023-07-05'], '2023'],
  [['2023-05-24', '2023-06', '2023-07-05'], '24 May – 5 July 2023'],
  // What begins last need not end last.
  [['2023-07-05/2025-03-01', '2024-05-03'], '5 July 2023 – 1 March 2025'],
  [['../2024-06-30', '2023-07-05'], '5 July 2023 – 30 June 2024'],
  [['2023-07-05/..', '2024-05-03'], '5 July 2023 – 3 May 2024'],
])('%j reach over %s', (dates, words) => {
  const reach = reachOf(dates.map((edtf) => date(edtf)));
  expect(reach && formatReach(reach, { language: 'en' })).toBe(words);
});

test('no dates reach nowhere', () => {
  expect(reachOf([])).toBeNull();
});
