import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { fontNames, subsetNewsreader } from '../helpers/browser/subset-fonts.ts';

test.each(fontNames)('the font %s is the part of Newsreader that it is said to be', async (name) => {
  const built = readFileSync(join(getSiteFolder(), 'fonts', name));
  expect(built.equals(await subsetNewsreader(name))).toBe(true);
});
