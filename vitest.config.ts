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
    ],
  },
});
