import type { SiteKind, StoryKind } from './page-kind.ts';
import type { KindByName } from './table.ts';

/** A kind of page. */
export type PageKind = keyof KindByName;

/** The model of each kind of page, whatever its format: HTML, a picture, a feed, data for machines. */
export type ModelByKind = {
  [Kind in PageKind]: KindByName[Kind] extends SiteKind<infer Model> | StoryKind<infer Model> ? Model : never;
};

/** A page: its model, under its kind. */
export type Page = { [Kind in PageKind]: { kind: Kind; model: ModelByKind[Kind] } }[PageKind];

/** A page of the site, with its address from the root; its model is built when it is asked for. */
export interface SitePage {
  kind: PageKind;
  address: string;
  build: () => Page;
}

/** The model of a page that must be of a kind. */
export function getModel<Kind extends PageKind>(page: Page, kind: Kind): ModelByKind[Kind] {
  if (page.kind !== kind) throw new Error(`Found a page of the kind "${page.kind}", expected "${kind}".`);
  return page.model as ModelByKind[Kind];
}
