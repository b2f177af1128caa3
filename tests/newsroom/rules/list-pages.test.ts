import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPublic } from '../../../src/newsroom/read/public-files.ts';
import { countListed, outlineLists } from '../../../src/newsroom/rules/list-pages.ts';
import { indexTargets } from '../../../src/newsroom/rules/link-targets.ts';
import { listSiteTargets } from '../../../src/routes/link-targets.ts';
import { listSitePages } from '../../../src/routes/site-pages.ts';
import { anyNewsroom } from '../../domain/story/any-newsroom.ts';
import { openNewsroom } from '../../helpers/newsroom/newsroom-fixture.ts';
import { readWhole, getFeedBodiesOf } from '../../models/invented-newsroom.ts';

const isListOfReports = (address: string) => /^\/(?:topics|authors|archive)\/.*(?<!card\.png)$/.test(address);

test('the lists of reports that can be linked to are those that the site has', async () => {
  const law = fc.asyncProperty(
    anyNewsroom,
    fc.constantFrom('2023-09-01T12:00:00Z', '2023-09-03T00:00:00Z', '2023-12-01T00:00:00Z'),
    async (changes, now) => {
      const { files } = (await openNewsroom(changes, { now })).newsroom;
      const edition = readWhole(files, now);
      const out = files.filter(findPublic(files, now));
      const lists = listSiteTargets(outlineLists([countListed(out)]), {
        publishers: () => [],
        headingsOf: () => [],
      });
      const linkable = [...new Set([...indexTargets(out).keys(), ...lists.map(([at]) => at)])];
      const built = listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)).map(
        ({ address }) => address,
      );
      expect(linkable.filter(isListOfReports).sort()).toEqual(built.filter(isListOfReports).sort());
    },
  );
  await fc.assert(law, { numRuns: 20 });
});
