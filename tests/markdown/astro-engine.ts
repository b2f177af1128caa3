import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/plugins.ts';

/**
 * Astro's Markdown engine of remark and rehype with our plugins: what our own engine (`body-processor.ts`) is held to, word by
 * word. Text is printed to the letter, so no plugin changes quotation marks.
 */
export const markdownProcessor = unified({ gfm: true, smartypants: false, remarkPlugins, rehypePlugins });
