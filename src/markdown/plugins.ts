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

/** What our bodies are besides CommonMark and GFM: directives, slots, and the rules on prose. */
export const remarkPlugins = [
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
];

/** What is done to the HTML of a body. */
export const rehypePlugins = [rehypeScrollingTables];
