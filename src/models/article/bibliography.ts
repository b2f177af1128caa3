import { address } from '../../domain/text/address.ts';
import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { Report, Story } from '../../domain/story/story.ts';
import { dayOf, type Timestamp } from '../../domain/dates/timestamp.ts';
import { buildCitedDate, type CitedDate } from '../records/cited-date.ts';
import type { SourceModel } from '../records/source.ts';

/** /<story>/<report>/cite.bib and cite.json: the article, then its sources by the numbers that they have on its page. */
export interface BibliographyModel {
  /** The language of the editors' words: BCP 47. */
  language: string;
  works: CitedWork[];
}

/** Something that can be cited. */
export interface CitedWork {
  /** `<story>:<report>` of an article; of a source `<story>:<report>:<source>` with the report that brought it in, so that it is the same in every file. */
  key: string;
  /** What the article is, or the kind of source. */
  kind: string;
  title: string;
  /** Whole names, of persons or of desks: which part of one is the family's is not known. */
  authors: string[];
  /** What it appeared in; null of what is no article. */
  container: string | null;
  /** Null where that is all that it appeared in. */
  publisher: string | null;
  url: string | null;
  published: CitedDate | null;
  updated: CitedDate | null;
  /** When the editors read it. */
  accessed: CitedDate | null;
  language: string | null;
}

/** What an article is cited as, and what it cites: the sources that its page lists. */
export function buildBibliography(
  edition: Edition,
  story: Story,
  report: Report,
  sources: readonly SourceModel[],
): BibliographyModel {
  return {
    language: edition.site.language,
    works: [
      citeArticle(edition, story, report),
      ...sources.map(({ id, title, kind, publisher, url, published, accessed, language }): CitedWork => ({
        key: `${story.id}:${story.sources.get(id)?.report ?? ''}:${id}`,
        kind,
        title,
        authors: [],
        container: inPapers.has(kind) ? publisher : null,
        publisher: inPapers.has(kind) ? null : publisher,
        url,
        published: published && buildCitedDate(published),
        updated: null,
        accessed: accessed && buildCitedDate(accessed),
        language,
      })),
    ],
  };
}

/** The kinds of sources that appear in a newspaper or a service like one. */
const inPapers: ReadonlySet<string> = new Set(['agency', 'press', 'analysis', 'interview']);

function citeArticle({ site, authors }: Edition, story: Story, report: Report): CitedWork {
  const read = (timestamp: Timestamp) => readDay(timestamp, site.timeZone);
  return {
    key: `${story.id}:${report.id}`,
    kind: 'article',
    title: report.title,
    authors: report.authors.flatMap((author) => authors.get(author)?.name ?? []),
    container: site.name,
    publisher: site.publisher.name,
    url: new URL(address.report(story.id, report.id), site.url).href,
    published: read(report.published),
    updated: report.updated && read(report.updated),
    accessed: null,
    language: site.language,
  };
}

function readDay(timestamp: Timestamp, timeZone: string): CitedDate | null {
  const day = parseCalendarDate(dayOf(timestamp, timeZone));
  return day.ok ? buildCitedDate(day.value) : null;
}
