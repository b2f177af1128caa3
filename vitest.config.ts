import { defineConfig } from 'vitest/config';

/** Rooms of src that are tested without a built site. */
const unitRooms = 'schemas,domain,markdown,compile,models,catalog,diagnostics,format,outputs,components,cli';

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
          include: [`tests/{${unitRooms}}/**/*.test.ts`],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Every file starts builds of its own.
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
    ],
  },
});
