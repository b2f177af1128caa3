import { listSitePages } from '../routes/site-pages.ts';
import { finishSite } from './finish-site.ts';
import { leaveOut } from './files/left-out.ts';
import { makeStories } from './make-stories.ts';
import type { Build } from './open-build.ts';
import type { OutputFolder } from './files/output-folder.ts';
import type { Key, SiteState } from './files/site-state.ts';
import { openTexts } from './search/told-texts.ts';
import type { Workers } from './workers.ts';

/** Makes all of a site that is not as it is to be, beside the folder that it is for, and puts it there. */
export async function makeSite(
  build: Build,
  key: Key,
  state: SiteState,
  output: OutputFolder,
  workers: Workers,
): Promise<void> {
  const { edition, order } = build;
  await output.prepare();
  const made = await makeStories(build, state, output, workers);
  const listings = [...made.values()].map(({ listing }) => listing);
  const pages = listSitePages(edition, listings, Date.parse(order.now), openTexts(output.beside));
  await finishSite(build, { key, made, pages: leaveOut(pages, order.without) }, state, output, workers);
}
