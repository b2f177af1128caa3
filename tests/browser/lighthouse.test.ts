import { expect, test } from 'vitest';
import { useAudit } from '../helpers/browser/use-audit.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const audit = useAudit();

// The kinds that readers come to first. All of them take a minute or more: `npm run lighthouse` looks at those.
test.each(['front', 'article'])('Lighthouse gives the %s page 100 in everything', async (kind) => {
  expect(await audit(pageKinds[kind]!)).toEqual([]);
});
