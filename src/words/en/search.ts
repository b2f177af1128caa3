export const search = {
  title: 'Search',
  description: (site: string) =>
    `Stories, articles, events and statements of ${site}, by their words and those of their sources.`,
  words: 'Words to look for',
  submit: 'Search',
  more: 'More results',
  /** What something that was found is: in a line about it, and in a list to choose from. */
  kinds: {
    story: { mark: 'Story', several: 'Stories' },
    article: { mark: 'Article', several: 'Articles' },
    event: { mark: 'Event', several: 'Events' },
    claim: { mark: 'Statement', several: 'Statements' },
  },
  /** What a search can be narrowed by, each with what is chosen where nothing is. */
  filters: {
    kind: { label: 'Kind', all: 'Everything' },
    story: { label: 'Story', all: 'All stories' },
    topic: { label: 'Topic', all: 'All topics' },
    basis: { label: 'How it is known', all: 'In any way' },
    standing: { label: 'How it fared', all: 'In any way' },
  },
  instead: {
    reason:
      'The search box is not there: it needs JavaScript, which is off here or has not arrived. The site can be looked through without it.',
    stories: 'All stories',
    topics: 'All topics',
    months: 'All months',
    authors: 'All authors',
    forecasts: 'All forecasts',
    corrections: 'All corrections',
    sources: 'All sources',
    latest: 'Stories with the latest reports',
  },
};
