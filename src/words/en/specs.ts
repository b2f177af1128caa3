import { countWords } from './counts.ts';

export const specs = {
  label: 'Specifications',
  title: (story: string) => `Specifications: ${story}`,
  description: (story: string) => `Every figure of the story “${story}”, with its basis, source and date.`,
  contents: 'On this page',
  official: 'Official or on record, at least in part',
  unofficial: 'Neither official nor on record: leaks, reports and inference',
  meanings: 'What the words mean',
  units: {
    legend: 'Units',
    stated: 'as printed',
    also: (symbols: string) => `also in ${symbols}`,
  },
  comparison: {
    heading: 'Side by side',
    label: (names: string) => `Side by side: ${names}`,
    caption: 'What holds, in bold where it differs. Each value leads to its history.',
    property: 'Property',
    single: 'Known of one alone',
  },
  earlierName: {
    /** Around the name in quotation marks. */
    before: 'Earlier reports speak of',
    after: '. That the two are the same:',
    report: 'Our report:',
  },
  plate: {
    title: (subject: string) => `The rating plate said to be of ${subject}, redrawn`,
    supersededBy: (grounds: string, value: string) => `${grounds} by ${value}`,
    /** Around the link to the report. */
    before: 'Redrawn by us from the figures in',
    after: ': not the photograph, and not its layout.',
  },
  history: {
    more: (count: number) => `History: ${countWords(count, 'more mention', 'more mentions')}`,
    less: (gap: string) => `${gap} less than the current value`,
    greater: (gap: string) => `${gap} more than the current value`,
    chart: (label: string) => `How the value moved: ${label}`,
    since: (value: string, day: string) => `${value} since ${day}`,
  },
  /** How a later figure decided on one. */
  fate: {
    confirmed: 'Confirmed by',
    superseded: 'Superseded by',
    disputed: 'Against it stands',
    other: 'Decided by',
    less: (gap: string) => `${gap} less`,
    more: (gap: string) => `${gap} more`,
    dated: ', dated',
    report: 'our report of',
  },
  value: { origin: ', origin' },
  workings: {
    derived: 'Calculated',
    consistent: 'Agrees',
    inconsistent: 'Does not agree',
    rounding: '; allowing for rounding, ',
  },
};
