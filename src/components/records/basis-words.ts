import type { GroundsModel } from '../../models/records/grounds.ts';

/** How we know, as a mark of a word or two and as a phrase that explains it. */
export const basisWords: Record<GroundsModel['basis'] | 'derived', { mark: string; phrase: string }> = {
  official: { mark: 'official', phrase: 'from an official document' },
  'on-record': { mark: 'on record', phrase: 'said on the record' },
  agency: { mark: 'agency', phrase: 'reported by a news agency' },
  press: { mark: 'press', phrase: 'reported by the press' },
  anonymous: { mark: 'unnamed', phrase: 'from people who were not named' },
  social: { mark: 'social', phrase: 'from a post on social media' },
  leak: { mark: 'leak', phrase: 'from a leak, not official' },
  inference: { mark: 'inferred', phrase: 'concluded, not observed' },
  opinion: { mark: 'opinion', phrase: 'what someone thinks' },
  derived: { mark: 'calculated', phrase: 'worked out from other figures' },
};
