import { countFigures, countWords } from './counts.ts';

const countReports = (count: number) => countFigures(count, 'report', 'reports');

/** The front page. */
export const front = {
  timeline: 'Timeline',
  figures: 'Figures',
  allReports: (count: number) => `All ${count} reports`,
  due: 'Forecasts that have come due, with no outcome reported',
  moreDue: (count: number) => `${countWords(count, 'more has', 'more have')} come due. `,
  allForecasts: 'All forecasts, by who made them',
};

/** What lists of several pages have in common. */
export const lists = {
  page: (page: number) => `Page ${page}`,
  titleOfPage: (title: string, page: number) => `${title}, page ${page}`,
  descriptionOfPage: (description: string, page: number) => `${description} Page ${page}.`,
  pages: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  /** After the name of a group, of which the page before has the first items. */
  continued: '(continued)',
  reports: countReports,
};

export const archive = {
  title: 'Archive',
  description: 'Every report, by the month in which it came out.',
  otherWays: 'Other ways',
  byTopic: 'By topic',
  byAuthor: 'By author',
  none: 'No report has come out so far.',
  month: {
    description: (month: string) => `Every report that came out in ${month}, the latest first.`,
    earlier: 'Earlier',
    later: 'Later',
  },
};

export const authors = {
  title: 'Authors',
  description: 'Who writes the reports of these pages.',
  none: 'No report has come out so far.',
  count: (count: number) => countFigures(count, 'author', 'authors'),
  author: { description: (name: string) => `Reports by ${name}, the latest first.` },
};

export const topics = {
  title: 'Topics',
  description: 'What the stories and reports of these pages are about.',
  none: 'No story or report has a topic so far.',
  count: (count: number) => countFigures(count, 'topic', 'topics'),
  /** "9 reports in 2 stories", "1 story" */
  size: (reports: number, stories: number) => {
    const inStories = countFigures(stories, 'story', 'stories');
    return reports === 0 ? inStories : `${countReports(reports)} in ${inStories}`;
  },
  topic: {
    description: (name: string) => `Stories and reports on the topic “${name}”, the latest first.`,
    stories: 'Stories',
    related: 'Related topics',
  },
};

export const corrections = {
  title: 'Corrections',
  description: 'Every mistake that we have published and corrected, the latest correction first.',
  none: 'No correction has been published so far.',
  count: (count: number) => countFigures(count, 'correction', 'corrections'),
  policy: 'How we correct:',
};

export const forecasts = {
  title: 'Forecasts',
  description: 'Who said what was to come and by when, and what came of it.',
  none: 'No forecast has been reported so far.',
  count: (count: number) => countFigures(count, 'forecast', 'forecasts'),
  record: (count: number, fared: string) => `Of ${count} forecasts, ${fared}.`,
  /** Before the date of the statement. */
  saidBy: (by: string) => `${by}, said`,
  said: 'Said',
  due: ', due',
};

export const sources = {
  title: 'Sources',
  description: 'Every publisher that these pages rely on, what rests on it, and what would fall without it.',
  latest: (count: number) => `These are the latest ${count}.`,
  all: (count: number, publisher: string) => `All ${count} sources of ${publisher}`,
  /** What a source is cited for, and by how many it is repeated. */
  use: (statements: number, repeatedBy: number) => {
    const cited =
      statements === 0 ? 'cited' : `cited for ${countWords(statements, 'statement', 'statements')}`;
    return repeatedBy === 0
      ? cited
      : `${cited}, repeated by ${countWords(repeatedBy, 'other source', 'other sources')}`;
  },
  /** How many statements rest on a publisher, and how many of them on nothing else. */
  resting: (resting: number, falling: number) => {
    if (resting === 0) return 'No statement rests on it.';
    const counted = countWords(resting, 'statement rests on it', 'statements rest on it');
    const start = `${counted.charAt(0).toUpperCase()}${counted.slice(1)}`;
    if (falling === 0) return `${start}, and on other publishers as well.`;
    if (falling === resting) return `${start}, and on nothing else.`;
    return `${start}, ${countWords(falling, 'of them', 'of them')} on nothing else.`;
  },
  falling: 'What would fall without it',
  fallingNotNamed: (count: number) => `and ${countWords(count, 'other', 'others')}, not named here`,
  /** That what one report calls a subject is another subject. */
  sameness: (earlier: string, today: string) => `${earlier} is ${today}`,
  /** What rests on sources. */
  restingKinds: {
    event: 'event',
    claim: 'claim',
    outcome: 'outcome',
    figure: 'figure',
    sameness: 'identity',
  },
  publisher: {
    title: (name: string) => `Sources: ${name}`,
    description: (name: string) =>
      `Every source of these pages that ${name} has published, by story, and what rests on it.`,
    overAll: (resting: string) => `Over all stories: ${resting}`,
  },
};
