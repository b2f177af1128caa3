import { partUnspaced } from '../format/search-words.ts';
import { formatCalendarDate, formatTimestamp } from '../format/date.ts';
import type { SearchRecordModel, SearchRecordsModel } from '../models/data/search-records.ts';

/** What Pagefind is given of a record. https://pagefind.app/docs/node-api/#indexaddcustomrecord */
export interface IndexedRecord {
  url: string;
  /** The title, then all else that is looked through. */
  content: string;
  meta: { title: string; date?: string };
  /** `story` holds the id and, after a blank, the title. */
  filters: Record<string, string[]>;
  sort: { day: string };
}

/** The records of a story as they are indexed. Texts are parted as `partUnspaced` does. */
export function buildIndexedRecords(model: SearchRecordsModel): {
  language: string;
  records: IndexedRecord[];
} {
  return { language: model.language, records: model.records.map((record) => buildRecord(record, model)) };
}

function buildRecord(record: SearchRecordModel, model: SearchRecordsModel): IndexedRecord {
  const { kind, href, title, texts, day, topics, basis, standing } = record;
  const { story } = model;
  const date = formatDate(record, model);
  return {
    url: href,
    // A title is no sentence: without a stop, its last word and the first of the text would make a phrase.
    content: [title, ...texts].map(partWords).join(' · '),
    meta: { title: partWords(title), ...(date === null ? {} : { date }) },
    filters: {
      kind: [kind],
      story: [`${story.id} ${story.title}`],
      ...(topics.length === 0 ? {} : { topic: topics }),
      ...(basis === null ? {} : { basis: [basis] }),
      ...(standing === null ? {} : { standing: [standing] }),
    },
    sort: { day: day ?? '' },
  };
}

/** With one blank between words: Pagefind counts them so, and results are cut by its counts. */
function partWords(text: string): string {
  return partUnspaced(text.trim().replace(/\s+/g, ' '));
}

function formatDate({ on }: SearchRecordModel, { language, timeZone }: SearchRecordsModel): string | null {
  if (on === null) return null;
  return on.kind === 'out'
    ? formatTimestamp(on.at, { language, timeZone })
    : formatCalendarDate(on.date, { language });
}
