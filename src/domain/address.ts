/** The addresses of the site, from its root; readers and other sites rely on them. */
export const address = {
  front: () => '/',
  story: (story: string) => `/${story}/`,
  report: (story: string, report: string) => `/${story}/${report}/`,
  timeline: (story: string) => `/${story}/timeline/`,
  specs: (story: string) => `/${story}/specs/`,
  /** A picture that lies beside the story's reports. */
  image: (story: string, file: string) => `/${story}/${file}`,
  sources: () => '/sources/',
  page: (page: string) => `/${page}/`,
  feed: () => '/feed.xml',
} as const;

/** The fragments under which parts of pages can be reached, without the number sign. */
export const fragment = {
  event: (id: string) => `event-${id}`,
  claim: (id: string) => `claim-${id}`,
  figure: (subject: string, property: string) => `figure-${subject}-${property}`,
  source: (id: string) => `source-${id}`,
  publisher: (id: string) => `publisher-${id}`,
} as const;

/** The address that a Markdown file of the content folder is published at; nothing for any other file. */
export function findFileAddress(path: string): string | undefined {
  const page = /^pages\/([^/]+)\.md$/.exec(path);
  if (page?.[1]) return address.page(page[1]);
  const [, story, name] = /^stories\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  if (!story || !name) return undefined;
  return name === 'story' ? address.story(story) : address.report(story, name);
}
