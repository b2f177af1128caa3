import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeScrollingTables } from './rehype-scrolling-tables.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkHeadingOrder } from './remark-heading-order.ts';
import { remarkImages } from './remark-images.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNamedDirectives } from './remark-named-directives.ts';
import { remarkNestedLinks } from './remark-nested-links.ts';
import { remarkRawHtml } from './remark-raw-html.ts';
import { remarkStrayDirectives } from './remark-stray-directives.ts';
import { remarkUnboundNumbers } from './remark-unbound-numbers.ts';

/** What every body runs through: CommonMark, GFM and directives, the rules on prose, and then to HTML. */
export const bodyProcessor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkNamedDirectives)
  .use(remarkDirectives)
  .use(remarkStrayDirectives)
  .use(remarkNestedLinks)
  .use(remarkRawHtml)
  .use(remarkHeadingOrder)
  // Before links: an unsafe definition loses its address there.
  .use(remarkImages)
  .use(remarkLinks)
  .use(remarkUnboundNumbers)
  .use(remarkRehype)
  .use(rehypeScrollingTables)
  .use(rehypeHeadings)
  .use(rehypeFootnotes)
  .use(rehypeStringify)
  .freeze();
