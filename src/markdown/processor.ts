import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from './plugins.ts';

/**
 * Astro's Markdown engine of remark and rehype with our plugins: what `astro.config.mjs` names, and what our own engine
 * (`body-processor.ts`) is held to, word by word. Text is printed to the letter, so no plugin changes quotation marks.
 */
export const markdownProcessor = unified({ gfm: true, smartypants: false, remarkPlugins, rehypePlugins });
