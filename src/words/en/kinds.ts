/** What reports, sources and publishers of each kind are called, in a line. */
export const kinds = {
  reports: { report: 'report', analysis: 'analysis', background: 'background', opinion: 'opinion' },
  sources: {
    official: 'official',
    filing: 'filing',
    statement: 'statement',
    interview: 'interview',
    agency: 'agency',
    press: 'press',
    social: 'social',
    leak: 'leak',
    image: 'image',
    analysis: 'analysis',
    aggregator: 'aggregator',
  },
  publishers: {
    agency: 'agency',
    newspaper: 'newspaper',
    trade: 'trade',
    broadcaster: 'broadcaster',
    company: 'company',
    regulator: 'regulator',
    platform: 'platform',
    community: 'community',
  },
};
