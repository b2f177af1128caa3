export const story = {
  descriptionOfPast: (title: string) => `What was known of the story “${title}”.`,
  reports: 'Reports',
  aside: 'How it stands, and how it stood',
  statements: (count: number) => `Of ${count} events and statements,`,
  timeline: 'The whole timeline',
  views: 'What was known on earlier days',
  feed: 'Feed of this story',
  data: 'All of it as data',
  known: 'What is settled, and what is still open',
  elsewhere: {
    before: 'What others claim and nothing has settled, and what is opinion, stands on',
    link: 'the timeline',
    after: '.',
  },
  figures: {
    heading: 'The figures, as far as they are known',
    all: 'All figures, with their sources, histories and workings',
  },
};

/** The head of a view of the past. */
export const past = {
  label: 'A view of the past',
  lead: 'A view of the past.',
  explanation: (day: string) =>
    `This page shows what was known at the end of ${day}, and nothing that came out later.`,
  corrections: 'Corrected later, and shown as corrected:',
  previous: (day: string) => `Back to ${day}`,
  next: (day: string) => `On to ${day}`,
  today: 'What is known today',
};
