import { getViteConfig } from 'astro/config';
import { PATIENCE } from '../helpers/patience.ts';

// Astro compiles the components that a test imports; the project's own configuration is about builds.
export default getViteConfig(
  {
    root: '../..',
    test: {
      name: 'components',
      include: ['tests/components/**/[A-Z]*.test.ts'],
      isolate: false,
      maxWorkers: 2,
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      sequence: { groupOrder: 1 },
    },
  },
  { configFile: false, compressHTML: 'jsx', devToolbar: { enabled: false }, logLevel: 'error' },
);
