import { countWords } from './counts.ts';

/** What files for other programs say to people: feeds, calendars, citations and structured data. */
export const outputs = {
  feed: { correction: (day: string, text: string) => `Correction, ${day}. ${text}` },
  calendar: {
    due: (text: string) => `Due: ${text}`,
    asPrinted: (text: string) => ` In the source: “${text}”.`,
    date: (date: string) => `Date: ${date}.`,
    forecastBy: (name: string) => `Forecast by ${name}.`,
    basis: (mark: string, phrase: string) => `Basis: ${mark} (${phrase}).`,
    standing: (mark: string) => `Standing: ${mark}.`,
    source: (source: string) => `Source: ${source}`,
  },
  citation: { updated: (day: string) => `Updated ${day}` },
  backstory: (sources: number, publishers: number) =>
    `Cites ${countWords(sources, 'source', 'sources')} of ${countWords(publishers, 'publisher', 'publishers')}, each by number where it is used.`,
};
