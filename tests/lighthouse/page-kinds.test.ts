import { expect, test } from 'vitest';
import { useAudit } from '../helpers/browser/use-audit.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const audit = useAudit();

// A project of its own, `npm run lighthouse`: an audit takes 5 to 10 seconds, and two at once would slow each other down.
test.each(Object.entries(pageKinds))(
  'Lighthouse gives the %s page 100 in everything that it is for',
  async (kind, address) => {
    // The page of a wrong address has its own status and is not to be found by searching. A view of the past is to be found
    // as today's page, to which its canonical link leads; that is what SEO asks of it.
    const isFound = kind !== 'not-found';
    const shortfalls = await audit(
      address,
      isFound ? undefined : ['performance', 'accessibility', 'best-practices'],
    );
    expect(shortfalls).toEqual([]);
  },
);
