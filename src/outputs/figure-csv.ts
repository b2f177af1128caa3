import { stringify } from 'csv-stringify/sync';
import type { FigureRow, FigureTable } from '../models/specs/figure-table.ts';

/**
 * A row for each figure, as CSV (RFC 4180) with a head and a byte order mark, without which Excel takes it for another encoding than
 * UTF-8. Where a cell has several sources, each has a line of its own. A text that a spreadsheet would take for a formula begins
 * with an apostrophe; numbers are plain decimals and stay as they are, negative ones too.
 */
export function buildFigureCsv({ rows }: FigureTable): string {
  const cells = rows.map((row) => Object.values(columns).map((read) => read(row)));
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    // By itself the library quotes no cell for one half of a line end.
    quoted_match: /[\r\n]/,
  });
}

/** What may begin a formula, as OWASP lists it, with the full-width forms that some spreadsheets take for the same; apostrophes before it are the text's own. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

function text(read: (row: FigureRow) => string | null): (row: FigureRow) => string {
  return (row) => {
    const cell = read(row) ?? '';
    return FORMULA.test(cell) ? `'${cell}` : cell;
  };
}

function number(read: (row: FigureRow) => string | null): (row: FigureRow) => string {
  return (row) => read(row) ?? '';
}

const columns: Readonly<Record<string, (row: FigureRow) => string>> = {
  subject: text(({ subject }) => subject),
  subject_id: text(({ subjectId }) => subjectId),
  property: text(({ property }) => property),
  property_id: text(({ propertyId }) => propertyId),
  qualifiers: text(({ qualifiers }) => joinLines(Object.entries(qualifiers).map((pair) => pair.join('=')))),
  printed: text(({ value }) => value.text),
  comparator: text(({ value }) => value.comparator),
  number: number(({ value }) => value.number),
  up_to: number(({ value }) => value.upTo),
  tolerance: number(({ value }) => value.tolerance),
  least: number(({ value }) => value.interval.low),
  greatest: number(({ value }) => value.interval.high),
  unit: text(({ value }) => value.unit.symbol),
  ucum: text(({ value }) => value.unit.ucum),
  cefact: text(({ value }) => value.unit.cefact),
  basis: text(({ value }) => value.basis),
  standing: text(({ value }) => value.standing),
  holds: text(({ holds }) => (holds ? 'yes' : 'no')),
  report: text(({ report }) => report.title),
  published: text(({ report }) => report.published),
  sources: text(({ sources }) => joinLines(sources.map(({ publisher, title }) => `${publisher}: ${title}`))),
  addresses: text(({ sources }) => joinLines(sources.flatMap((source) => source.url ?? []))),
  link: text(({ url }) => url),
};

function joinLines(lines: readonly string[]): string {
  return lines.join('\n');
}
