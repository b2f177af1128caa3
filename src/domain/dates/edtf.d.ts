/** The part of `edtf` (4.11) that we use: the package brings no types. */
declare module 'edtf' {
  /** A date or season. Months count from 0; a qualifier is `true` or a bit mask of the components it covers. */
  interface EdtfPoint {
    type: 'Date' | 'Season';
    values: [year: number, monthOrSeason?: number, day?: number];
    approximate?: boolean | number;
    uncertain?: boolean | number;
  }

  /** Throws where the text is none of the types at that level. */
  export function parse(text: string, constraints: { level: 3; types: ['Date', 'Season'] }): EdtfPoint;
}
