import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Pointer } from '../../diagnostics/finding.ts';
import { restoreTexts, toAuthored } from '../read/authored-text.ts';
import { listFigures } from '../read/story-figures.ts';
import { isEmpty, isMapping } from './same-value.ts';

/** One thing that a report puts on record, without what is prose in it. */
export interface Recorded {
  /** As a correction's `field` names it; the figures of a list share one. */
  field: string;
  pointer: Pointer;
  /** As authored; `undefined` where it can't be compared. */
  held: unknown;
}

/** What may be changed in a record without a correction: the editors' prose, and the day on which they read a source. */
const prose = {
  sources: ['accessed'],
  events: ['title', 'place', 'asPrinted'],
  claims: [],
  subjects: ['name'],
  outcomes: ['note'],
} as const satisfies Partial<Record<keyof CompiledFile<'report'>['data'], readonly string[]>>;

/** Every figure, event, claim, source, outcome and `sameAs` of a report, and its `published`. */
export function listRecorded(file: CompiledFile<'report'>): Recorded[] {
  const data = toAuthored(file) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const records = Object.entries(prose).flatMap(([section, keys]) =>
    Object.entries(data[section] ?? {}).map(([id, record]) => ({
      field: `${section}.${id}`,
      pointer: [section, id],
      held: leaveOut(record, keys),
    })),
  );
  const figures = listFigures(file).map(({ subject, property, figure, pointer }) => ({
    field: `figures.${subject}.${property}`,
    pointer,
    held: figure?.value === undefined ? undefined : restoreTexts(figure),
  }));
  const published = Object.hasOwn(data, 'published')
    ? [{ field: 'published', pointer: ['published'], held: data['published'] }]
    : [];
  // A subject that only has a name puts nothing on record.
  return [...published, ...records, ...figures].filter(({ held }) => !isEmpty(held));
}

function leaveOut(record: unknown, keys: readonly string[]): unknown {
  if (!isMapping(record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
