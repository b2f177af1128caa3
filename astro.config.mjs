import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { readNow } from './src/cli/clock.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

// The clock is read once for the whole run: every page must mean the same now.
const now = readNow();
if (!now.ok) throw new Error(now.message);
process.env.NOW = now.value;

export default defineConfig({
  site: process.env.SITE_URL || readSiteUrl(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default eats blanks between inline elements.
  compressHTML: false,
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  devToolbar: { enabled: false },
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
