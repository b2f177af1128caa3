import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { readNow } from './src/catalog/clock.ts';
import { liveContent } from './src/cli/live-content.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

// The clock is read once for the whole run: every page must mean the same now.
const now = readNow();
if (!now.ok) throw new Error(now.message);
process.env.NOW = now.value;

export default defineConfig({
  site: process.env.SITE_URL || readSiteUrl(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX, a line break between elements is no blank: what Prettier writes is what is meant.
  compressHTML: 'jsx',
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [liveContent()],
});

/** Only asked for its address here; a site.yml that is not sound is told by the loader. */
function readSiteUrl() {
  try {
    const { url } = parse(readFileSync(resolve(process.env.CONTENT_DIR || 'content', 'site.yml'), 'utf8'));
    return URL.canParse(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
