import { defineConfig } from 'astro/config';
import { modelAdapter } from './src/render/adapter.ts';

export default defineConfig({
  // Astro bundles the pages; which there are, and the model of each, comes from src/catalog.
  output: 'server',
  adapter: modelAdapter(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX, a line break between elements is no blank: what Prettier writes is what is meant.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // What is built and kept changes without a word to the dev server, and is a hundred thousand files in a large newsroom.
  vite: {
    // One style sheet and one script for all pages: each is fetched once.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.cache/**', '**/dist*/**'] } },
    // Else Vite reads every page in `dist` for scripts of packages before it shows the first one; our pages have none.
    optimizeDeps: { noDiscovery: true },
  },
});
