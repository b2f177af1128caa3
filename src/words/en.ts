import { article } from './en/article.ts';
import { cards } from './en/cards.ts';
import { correctedFields } from './en/corrected-fields.ts';
import { kinds } from './en/kinds.ts';
import { archive, authors, corrections, forecasts, front, lists, sources, topics } from './en/lists.ts';
import { outputs } from './en/outputs.ts';
import { bases, legend, records, standings, tally, timing } from './en/records.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { specs } from './en/specs.ts';
import { past, story } from './en/story.ts';
import { timeline } from './en/timeline.ts';

export const english = {
  site,
  front,
  lists,
  archive,
  authors,
  topics,
  corrections,
  forecasts,
  sources,
  article,
  story,
  past,
  timeline,
  specs,
  kinds,
  bases,
  standings,
  tally,
  records,
  legend,
  timing,
  search,
  cards,
  outputs,
  correctedFields,
};

/** Every text that readers see, but for phrases about dates and what scripts say: what each language has to provide. */
export type Words = typeof english;
