import type { ElementContent, Nodes, Properties, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { basisWords } from '../components/site/basis-words.ts';
import { standingWords } from '../components/site/standing-words.ts';
import { formatCalendarDate } from '../format/date.ts';
import type { ProseNode } from '../models/prose.ts';
import type { CitationModel } from '../models/source.ts';

/**
 * A body as HTML that stands by itself, for readers that have neither our styles nor our scripts: what marks say on a page is said in
 * words, and every address is a full one.
 *
 * @param page the address of the page that the body is on
 */
export function formatProse(nodes: readonly ProseNode[], page: string, language: string): string {
  const tree: Root = { type: 'root', children: nodes.flatMap((node) => buildNodes(node, language)) };
  const whole = reader.runSync(tree);
  completeAddresses(whole, page);
  return writer.stringify(writer.runSync(whole));
}

/** Pieces of HTML, in which an element may open in one and close in another, become one tree. */
const reader = unified().use(rehypeRaw).freeze();

/** Our own classes, ids and roles mean nothing in a reader, and nothing that could do anything gets there. */
const writer = unified()
  .use(rehypeSanitize, {
    tagNames: [
      ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'br', 'section'],
      ...['a', 'em', 'strong', 'del', 'code', 'sup', 'img', 'time'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ],
    attributes: {
      a: ['href'],
      img: ['src', 'alt'],
      ol: ['start'],
      time: ['dateTime'],
      th: ['align'],
      td: ['align'],
    },
    protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
    strip: ['script', 'style'],
  })
  .use(rehypeStringify)
  .freeze();

function buildNodes(node: ProseNode, language: string): ElementContent[] {
  if (typeof node === 'string') return [{ type: 'raw', value: node }];
  if (node.kind === 'cite') return buildCitations(node.citations);
  if (node.kind === 'image') return [element('img', { src: node.src, alt: node.alt })];
  const children = node.children.flatMap((child) => buildNodes(child, language));
  switch (node.kind) {
    case 'fact':
      return [
        element('a', { href: node.href }, children),
        ...buildWords(wordsOfFact(node)),
        ...buildCitations(node.citations),
      ];
    case 'when':
      return [element('a', { href: node.href }, children)];
    case 'claim':
      return [
        ...children,
        text(' ('),
        element('a', { href: node.href }, [text(standingWords[node.standing].mark)]),
        text(')'),
      ];
    case 'update':
      return [buildAside(`Update, ${formatCalendarDate(node.on, { language })}`, children)];
    case 'note':
      return [buildAside('Note', children)];
  }
}

/** How it is known, where nobody stands for it by name, and how it fared where it no longer holds. */
function wordsOfFact({ basis, standing }: Extract<ProseNode, { kind: 'fact' }>): string[] {
  const fared = standing === null ? null : standingWords[standing];
  return [
    ...(basis === 'official' || basis === 'on-record' ? [] : [basisWords[basis].mark]),
    ...(fared?.tone === 'refuted' ? [fared.mark] : []),
  ];
}

function buildWords(words: readonly string[]): ElementContent[] {
  return words.length === 0 ? [] : [text(` (${words.join(', ')})`)];
}

function buildCitations(citations: readonly CitationModel[]): ElementContent[] {
  if (citations.length === 0) return [];
  const links = citations.map(({ number, href }) => element('a', { href }, [text(`[${number}]`)]));
  return [element('sup', {}, links)];
}

function buildAside(title: string, children: ElementContent[]): ElementContent {
  return element('blockquote', {}, [element('p', {}, [element('strong', {}, [text(title)])]), ...children]);
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function completeAddresses(node: Nodes, page: string): void {
  if (node.type === 'element') {
    for (const name of ['href', 'src']) {
      const value = node.properties[name];
      if (typeof value === 'string' && URL.canParse(value, page))
        node.properties[name] = new URL(value, page).href;
    }
  }
  if ('children' in node) for (const child of node.children) completeAddresses(child, page);
}
