/** What the cards of pages say beside what is on the page. */
export const cards = {
  /** What is above the title: the kind of page, or of report. */
  kinds: {
    story: 'Story',
    timeline: 'Timeline',
    specs: 'Specifications',
    past: 'View of the past',
    report: 'Report',
    analysis: 'Analysis',
    background: 'Background',
    opinion: 'Opinion',
  },
  /** What is below it where the page has no summary of its own. */
  summaries: {
    timeline: 'Events and statements, in order, with their sources.',
    specs: 'Every figure, with its basis, source and date.',
    past: 'What was known on a day in the past, and nothing that came later.',
  },
  /** What is counted, behind its count. */
  counted: {
    statements: (count: number) => (count === 1 ? 'event or statement' : 'events and statements'),
    forecasts: (count: number) => (count === 1 ? 'forecast' : 'forecasts'),
    corrections: (count: number) => (count === 1 ? 'correction' : 'corrections'),
    publishers: (count: number) => (count === 1 ? 'publisher' : 'publishers'),
  },
  atLeast: 'at least',
  atMost: 'at most',
  others: (count: number) => `${count} others`,
  /** Several of what has the mark of an opinion. */
  opinions: 'opinions',
};
