import { defineConfig } from 'vitest/config';

/** Folders of tests that need no built site: rooms of src, and the bench. */
const unitFolders =
  'schemas,domain,markdown,compile,models,newsroom,content,diagnostics,format,outputs,components,cli,bench,lint';

export default defineConfig({
  test: {
    // A missing snapshot fails, on an editor's machine as in CI; `vitest run -u` writes them.
    update: 'none',
    // `.ci/run` counts tests from the JSON file.
    reporters: ['default', ['json', { outputFile: '.cache/vitest-results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/{${unitFolders}}/**/*.test.ts`],
          maxWorkers: 2,
          // Ten times what the longest of the laws takes; those that promise to be quick say how quick.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // Builds small newsrooms, each in a folder of its own.
          name: 'build',
          include: ['tests/{build,render}/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          // Every file starts a browser of its own; two of them fill two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          // Every kind of page; left out of `npm test`, of which it would take a third. `npm run lighthouse` runs it.
          name: 'lighthouse',
          include: ['tests/lighthouse/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
