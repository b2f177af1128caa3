import { unified } from '@astrojs/markdown-remark';
import { rehypeScrollingTables } from './rehype-scrolling-tables.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkHandOver } from './remark-hand-over.ts';
import { remarkHeadingOrder } from './remark-heading-order.ts';
import { remarkImages } from './remark-images.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNamedDirectives } from './remark-named-directives.ts';
import { remarkNestedLinks } from './remark-nested-links.ts';
import { remarkRawHtml } from './remark-raw-html.ts';
import { remarkStrayDirectives } from './remark-stray-directives.ts';
import { remarkUnboundNumbers } from './remark-unbound-numbers.ts';

/**
 * Astro's Markdown engine of remark and rehype with our plugins, the one that every body runs through: CommonMark, GFM and
 * directives. Text is printed to the letter, so no plugin changes quotation marks.
 */
export const markdownProcessor = unified({
  gfm: true,
  smartypants: false,
  remarkPlugins: [
    remarkNamedDirectives,
    remarkDirectives,
    remarkStrayDirectives,
    remarkNestedLinks,
    remarkRawHtml,
    remarkHeadingOrder,
    // Before links: an unsafe definition loses its address there.
    remarkImages,
    remarkLinks,
    remarkUnboundNumbers,
    remarkHandOver,
  ],
  rehypePlugins: [rehypeScrollingTables],
});
