import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/helpers/patience.ts';

/** Folders whose tests call functions of src and start no process: they share their workers and what these have loaded. */
const pureFolders =
  'schemas,domain,markdown,compile,models,newsroom,routes,content,diagnostics,format,words,outputs,components';

/** Property tests that `npm run test:long` repeats with many more cases. */
const laws = [
  'build/incremental',
  'compile/laws',
  'domain/dates/calendar-date',
  'domain/quantities/quantity',
  'domain/story/laws-of-the-fold',
  'models/feeds/feed',
  'newsroom/changes/check-against-base',
  'newsroom/kept-verdicts',
  'newsroom/newsroom',
];

export default defineConfig({
  test: {
    // A missing snapshot fails, on an editor's machine as in CI; `vitest run -u` writes them.
    update: 'none',
    // `.ci/run` counts tests from the JSON files.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/vitest-results.json' },
    setupFiles: ['tests/helpers/bound-properties.ts'],
    // How long a test takes depends on the machine: these limits only end what would never end.
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 2 } },
    maxWorkers: 2,
    projects: [
      'tests/components/vitest.config.ts',
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/{${pureFolders}}/**/*.test.ts`],
          // Components are rendered by a project of their own.
          exclude: ['tests/components/**/[A-Z]*.test.ts'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['tests/{cli,bench,lint}/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // Builds small newsrooms, each in a folder of its own.
          name: 'build',
          include: ['tests/{build,render,integration}/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          // Left out of `npm test`, like the next one: `npm run test:long` runs both.
          name: 'laws',
          include: laws.map((path) => `tests/${path}.test.ts`),
          env: { LONG_TESTS: '1' },
          testTimeout: 6 * PATIENCE,
          sequence: { groupOrder: 5 },
        },
      },
      {
        extends: true,
        test: {
          // Two audits at once would slow each other down.
          name: 'lighthouse',
          include: ['tests/lighthouse/**/*.test.ts'],
          globalSetup: 'tests/helpers/build-site.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});
