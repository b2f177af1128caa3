import { formatCalendarDate } from '../format/date.ts';
import { standingTones } from '../format/standing-tone.ts';
import type { ProseNode } from '../models/records/prose.ts';
import type { CitationModel } from '../models/records/source.ts';
import { getWords } from '../words/get-words.ts';
import { cleanHtml, escapeHtml } from './feeds/clean-html.ts';

/**
 * A body as HTML that stands by itself, for readers that have neither our styles nor our scripts: what marks say on a page is said in
 * words, and every address is a full one.
 *
 * @param page the address of the page that the body is on
 */
export function formatProse(nodes: readonly ProseNode[], page: string, language: string): string {
  // An element may open in one piece and close in another: all of them are read as one text.
  return cleanHtml(writeNodes(nodes, language), page);
}

function writeNodes(nodes: readonly ProseNode[], language: string): string {
  return nodes.map((node) => writeNode(node, language)).join('');
}

function writeNode(node: ProseNode, language: string): string {
  if (typeof node === 'string') return node;
  if (node.kind === 'cite') return writeCitations(node.citations);
  if (node.kind === 'image') return `<img src="${escapeHtml(node.src)}" alt="${escapeHtml(node.alt)}">`;
  const children = writeNodes(node.children, language);
  switch (node.kind) {
    case 'fact':
      return (
        writeLink(node.href, children) +
        writeWords(wordsOfFact(node, language)) +
        writeCitations(node.citations)
      );
    case 'when':
      return writeLink(node.href, children);
    case 'claim':
      return `${children} (${writeLink(node.href, escapeHtml(getWords(language).standings[node.standing].mark))})`;
    case 'update':
      return writeAside(
        `${getWords(language).article.update} ${formatCalendarDate(node.on, { language })}`,
        children,
      );
    case 'note':
      return writeAside(getWords(language).article.note, children);
  }
}

/** How it is known, where nobody stands for it by name, and how it fared where it no longer holds. */
function wordsOfFact({ basis, standing }: Extract<ProseNode, { kind: 'fact' }>, language: string): string[] {
  const { bases, standings } = getWords(language);
  return [
    ...(basis === 'official' || basis === 'on-record' ? [] : [bases[basis].mark]),
    ...(standing && standingTones[standing] === 'refuted' ? [standings[standing].mark] : []),
  ];
}

function writeWords(words: readonly string[]): string {
  return words.length === 0 ? '' : ` (${escapeHtml(words.join(', '))})`;
}

function writeCitations(citations: readonly CitationModel[]): string {
  if (citations.length === 0) return '';
  return `<sup>${citations.map(({ number, href }) => writeLink(href, `[${number}]`)).join('')}</sup>`;
}

function writeAside(title: string, children: string): string {
  return `<blockquote><p><strong>${escapeHtml(title)}</strong></p>${children}</blockquote>`;
}

function writeLink(href: string, children: string): string {
  return `<a href="${escapeHtml(href)}">${children}</a>`;
}
