import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypePlugins, remarkPlugins } from './plugins.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeNesting } from './rehype-nesting.ts';

/** What every body runs through: CommonMark, GFM and our plugins, to HTML. */
export const bodyProcessor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlugins)
  .use(rehypeHeadings)
  .use(rehypeNesting)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
