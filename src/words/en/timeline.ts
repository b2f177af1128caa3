export const timeline = {
  label: 'Timeline',
  title: (story: string) => `Timeline: ${story}`,
  description: (story: string) =>
    `Events and statements of the story “${story}”, in order, with their sources.`,
  overview: (from: string, to: string) =>
    `The list below as a picture, from ${from} to ${to}. Round: event; pointed: statement. Full: confirmed or came true; empty: open; crossed: disputed, denied, superseded or did not come true. Long: as imprecise as its date; with dots: about or perhaps; with an arrow: no end known. Brackets: the time that a forecast names, and its outcome. Busy months are wider, and years in which nothing happens are folded.`,
  years: 'Years',
  filters: {
    summary: 'Show only some',
    all: 'all',
    standing: 'How it fared',
    basis: 'How we know',
    topic: 'In reports about',
    /** After the number of entries that are shown. */
    shown: (count: number) => `of ${count} shown.`,
  },
  entry: { asPrinted: 'In the source:', due: 'Forecast, due', link: 'Link to this' },
};
