import { countFigures, countWords } from './counts.ts';

export const article = {
  byline: { first: 'By', other: 'and' },
  updated: 'Updated',
  contents: 'In this article',
  note: 'Note',
  update: 'Update,',
  claims: 'What was claimed, and how it fared',
  events: {
    before: 'On the timeline, with their dates and sources:',
    link: (count: number) => `${countWords(count, 'event', 'events')} that this report tells`,
    after: '.',
  },
  keyFigures: { heading: 'Key figures', all: 'All figures, with their workings' },
  corrected: 'This article has been corrected.',
  corrections: 'Corrections',
  steps: {
    label: 'Reports of this story',
    previous: 'Previous report',
    next: 'Next report',
    story: 'The whole story',
    timeline: (story: string) => `The timeline of ${story}`,
  },
  related: { label: 'Related', topics: 'More on', outcome: 'says what came of a claim' },
  since: {
    heading: 'What became of this',
    headingWithout: 'More of this story',
    year: (year: number) => `This article is from ${year}.`,
    /** Before the count of each way in which they fared. */
    claims: (count: number) => `Of ${countFigures(count, 'claim here', 'claims here')}, `,
    figures: (count: number) => `Of ${countFigures(count, 'figure', 'figures')}, `,
    today: 'What is known today',
    then: (day: string) => `What was known on ${day}`,
  },
};
