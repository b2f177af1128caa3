export type DatePrecision = 'day' | 'month' | 'quarter' | 'season' | 'half-year' | 'year';

/** One plain form: a day, or a longer stretch of the calendar that is named as a whole. */
export interface DatePoint {
  precision: DatePrecision;
  year: number;
  /** Month 1–12, quarter 1–4, season 1–4 from spring to winter, half-year 1–2; `null` for a year. A day has its month here. */
  part: number | null;
  /** Day of the month, 1–31; `null` unless the precision is a day. */
  day: number | null;
  /** `~`: about then. */
  approximate: boolean;
  /** `?`: perhaps then. */
  uncertain: boolean;
}

/** A date as an editor writes it: plain JSON, with the authored text in `edtf`. `null` is an open end; at most one is open. */
export type CalendarDate =
  | { edtf: string; kind: 'point'; point: DatePoint }
  | { edtf: string; kind: 'interval'; from: DatePoint | null; to: DatePoint | null };
