import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fontNames, subsetNewsreader } from './subset-fonts.ts';

// Makes the fonts of public/fonts anew: `node tests/helpers/browser/make-fonts.ts`.
for (const name of fontNames)
  writeFileSync(join(resolve('public/fonts'), name), await subsetNewsreader(name));
