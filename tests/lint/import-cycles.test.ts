import { expect, test } from 'vitest';
import { makeFolder, writeFiles } from '../helpers/run-command.ts';
import { findImportCycles } from './import-cycles.ts';

test('finds modules that import each other, of which some import types only or are components', async () => {
  const folder = await makeFolder();
  await writeFiles(folder, {
    'a.ts': "import type { B } from './rooms/b.ts';\nexport type A = B;\n",
    'rooms/b.ts': "export type { A as B } from '../a.ts';\n",
    'One.astro': "---\nimport Two from './Two.astro';\n---\n\n<Two />\n",
    'Two.astro': "---\nimport One from './One.astro';\n---\n\n<p>Don't <One /></p>\n",
    'own.ts': "import type { Own } from './own.ts';\nexport type Other = Own;\n",
    'top.ts': "import { a } from './a.ts';\n// import './top.ts'\nimport 'node:fs';\n",
  });
  expect(findImportCycles(folder)).toEqual([['One.astro', 'Two.astro'], ['a.ts', 'rooms/b.ts'], ['own.ts']]);
});
