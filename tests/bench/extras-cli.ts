import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { keepCards } from '../../src/render/cards/card-cache.ts';
import { indexRecords, type StoryRecords } from '../../src/render/search/index-records.ts';
import { compileGroup } from '../../src/newsroom/files/compiled-group.ts';
import { findContentRoot } from '../../src/newsroom/files/content-root.ts';
import { readNow } from '../../src/newsroom/clock.ts';
import { loadNewsroom } from '../../src/newsroom/newsroom.ts';
import { readEdition } from '../../src/newsroom/read/read-edition.ts';
import { listStoryPages } from '../../src/routes/story-pages.ts';
import { readCacheFile, writeCacheFile } from '../../src/compile/cache-file.ts';
import { getModel, type SitePage } from '../../src/routes/page.ts';
import { buildIndexedRecords } from '../../src/outputs/search-records.ts';

// `node tests/bench/extras-cli.ts search|cards`: what a build with them does besides one without, alone, for the content of the folder
// that it runs in. What is kept between runs is kept as a build keeps it, by what it is made from.
const [extra = ''] = process.argv.slice(2);
const kept = resolve('.cache/bench-extras');
const now = readNow();
if (!now.ok) throw new Error(now.message);
const moment = now.value;
const root = findContentRoot(process.cwd(), undefined);
const newsroom = await loadNewsroom(root, moment, { cacheFolder: resolve('.cache') });
if (extra === 'search') await makeIndex();
else if (extra === 'cards') await makeCards();
else throw new Error(`Found "${extra}", expected search or cards.`);

/** The pages of every story, one story after the other; the caller takes those that it is about. */
function* listStories() {
  for (const [id, group] of newsroom.content.stories) {
    const read = async (): Promise<SitePage[]> => {
      const files = await compileGroup(group, root, newsroom.cache);
      const { edition, stories } = readEdition([...newsroom.shared, ...files], moment, undefined);
      return stories.flatMap((story) => listStoryPages(edition, story));
    };
    yield { id, digest: group.digest, read };
  }
}

/** The records of stories that have changed, and the index of all. */
async function makeIndex(): Promise<void> {
  const all: StoryRecords[] = [];
  for (const { digest, read } of listStories()) {
    const file = join(kept, 'records', digest);
    const known = readCacheFile(file) as StoryRecords | undefined;
    const records = known ?? readRecords(await read());
    if (!known) writeCacheFile(file, records);
    all.push(records);
  }
  const folder = join(kept, 'index');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of await indexRecords(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function readRecords(pages: readonly SitePage[]): StoryRecords {
  const page = pages.find(({ address }) => address.endsWith('/search.json'));
  if (!page) throw new Error('A story has no records.');
  return buildIndexedRecords(getModel(page.build(), 'search-records'));
}

/** The cards of stories that have changed. */
async function makeCards(): Promise<void> {
  for (const { id, digest, read } of listStories()) {
    const done = join(kept, 'drawn', digest);
    if (readCacheFile(done) !== undefined) continue;
    const cards = keepCards(join(kept, 'cards', id));
    for (const { address, build } of await read())
      if (address.endsWith('/card.png')) await cards.draw(getModel(build(), 'card'));
    cards.prune();
    writeCacheFile(done, true);
  }
}
