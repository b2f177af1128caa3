import type { IsoDay, IsoMonth } from '../dates/iso-day.ts';

/** The addresses of the site, from its root; readers and other sites rely on them. */
export const address = {
  /** The list of stories; its first page is the front page. */
  front: (page = 1) => (page === 1 ? '/' : `/page/${page}/`),
  /** What is known today, or what was known at the end of a day. */
  story: (story: string, asOf: IsoDay | null = null) => rootOf(story, asOf),
  report: (story: string, report: string) => `/${story}/${report}/`,
  timeline: (story: string, asOf: IsoDay | null = null) => `${rootOf(story, asOf)}timeline/`,
  specs: (story: string, asOf: IsoDay | null = null) => `${rootOf(story, asOf)}specs/`,
  /** A picture that lies beside the story's reports. */
  image: (story: string, file: string) => `/${story}/${file}`,
  /** Everything that a story holds, for machines. */
  data: (story: string) => `/${story}/data.json`,
  /** The JSON Schema of that, for every story. */
  dataSchema: () => '/story.schema.json',
  /** The timeline as a calendar. */
  calendar: (story: string) => `/${story}/timeline.ics`,
  /** The figures as a table. */
  table: (story: string) => `/${story}/specs.csv`,
  /** How to cite an article and its sources, for biblatex. */
  biblatex: (story: string, report: string) => `/${story}/${report}/cite.bib`,
  /** The same as CSL-JSON. */
  cslJson: (story: string, report: string) => `/${story}/${report}/cite.json`,
  /** The picture that a page is shown with elsewhere, by the page's own address. */
  card: (page: string) => `${page}${CARD}`,
  /** The one that all views of a story's past share. */
  pastCard: (story: string) => `/${story}/as-of/${CARD}`,
  /** What of a story can be searched for: the index is made from it. */
  searchRecords: (story: string) => `/${story}/search.json`,
  search: () => '/search/',
  sources: () => '/sources/',
  /** A publisher's sources, where they are more than the page of all publishers lists. */
  publisher: (publisher: string, page = 1) => numbered(`/sources/${publisher}/`, page),
  forecasts: (page = 1) => numbered('/forecasts/', page),
  corrections: (page = 1) => numbered('/corrections/', page),
  /** What reports are about. */
  topics: () => '/topics/',
  topic: (topic: string, page = 1) => numbered(`/topics/${topic}/`, page),
  /** Who writes reports. */
  authors: () => '/authors/',
  author: (author: string, page = 1) => numbered(`/authors/${author}/`, page),
  /** The months in which reports came out. */
  archive: () => '/archive/',
  month: (month: IsoMonth, page = 1) => numbered(`/archive/${month}/`, page),
  /** The articles of the last two days, for search engines. */
  newsSitemap: () => '/news-sitemap.xml',
  robots: () => '/robots.txt',
  sitemapIndex: () => '/sitemap-index.xml',
  /** A part of the sitemap, from 0. */
  sitemap: (part: number) => `/sitemap-${part}.xml`,
  /** To whom a hole in the site is reported: RFC 9116. */
  security: () => '/.well-known/security.txt',
  page: (page: string) => `/${page}/`,
  /** The page for addresses at which nothing stands: servers look for this file. */
  notFound: () => '/404.html',
  /** RSS of the whole site, or of one story. */
  feed: (story: string | null = null) => `${folderOf(story)}feed.xml`,
  /** The same as Atom. */
  atom: (story: string | null = null) => `${folderOf(story)}atom.xml`,
  /** The same as JSON Feed. */
  jsonFeed: (story: string | null = null) => `${folderOf(story)}feed.json`,
} as const;

/** The fragments under which parts of pages can be reached, without the number sign. */
export const fragment = {
  event: (id: string) => `event-${id}`,
  claim: (id: string) => `claim-${id}`,
  figure: (subject: string, property: string) => `figure-${subject}-${property}`,
  source: (id: string) => `source-${id}`,
  publisher: (id: string) => `publisher-${id}`,
  /** A correction of a report, by its place in the report's list, from 0. No id has a low line, so that no two are alike. */
  correction: (story: string, report: string, index: number) => `correction-${story}_${report}_${index + 1}`,
} as const;

/** The name of every card within the folder of its page. */
const CARD = 'card.png';

/** The address that a Markdown file of the content folder is published at; nothing for any other file. */
export function findFileAddress(path: string): string | undefined {
  const page = /^pages\/([^/]+)\.md$/.exec(path);
  if (page?.[1]) return address.page(page[1]);
  const [, story, name] = /^stories\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  if (!story || !name) return undefined;
  return name === 'story' ? address.story(story) : address.report(story, name);
}

/** A page of a list, from 1; the first is the list's own address. */
function numbered(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

function rootOf(story: string, asOf: IsoDay | null): string {
  return asOf === null ? `/${story}/` : `/${story}/as-of/${asOf}/`;
}

function folderOf(story: string | null): string {
  return story === null ? '/' : `/${story}/`;
}
