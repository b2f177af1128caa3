/** What is around every page, and the page for addresses that have none. */
export const site = {
  skip: 'Skip to the text',
  frontPage: 'Front page',
  youAreHere: 'You are here',
  sections: {
    label: 'Sections',
    topics: 'Topics',
    archive: 'Archive',
    forecasts: 'Forecasts',
    sources: 'Sources',
    search: 'Search',
  },
  footer: { label: 'About this site', corrections: 'Corrections', authors: 'Authors', feed: 'Feed' },
  colours: { dark: 'Dark colours', light: 'Light colours' },
  /** The title of a page as browsers and feed readers show it. */
  titleOn: (title: string, site: string) => `${title} — ${site}`,
  titleAsOf: (title: string, day: string) => `${title}, as of ${day}`,
  descriptionAsOf: (description: string, day: string) => `${description} As of ${day}.`,
  feeds: {
    rss: (name: string) => `${name}: RSS`,
    atom: (name: string) => `${name}: Atom`,
    json: (name: string) => `${name}: JSON Feed`,
  },
  takeAway: {
    label: 'Take this with you:',
    calendar: 'Calendar (.ics)',
    table: 'Table (.csv)',
    biblatex: 'Citation (.bib)',
    cslJson: 'Citation (CSL-JSON)',
    data: 'Everything as data (.json)',
  },
  notFound: {
    title: 'No such page',
    description: 'There is no page at this address.',
    reason: 'There is no page at this address: it may have moved, or the link may be wrong.',
    front: (site: string) => `Go to the front page of ${site}`,
  },
};
