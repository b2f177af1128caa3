import { gzipSync } from 'node:zlib';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { getAttribute, readText, type Element } from '../readers/html.ts';

/** How many bytes are sent for `text` by a host that packs as tightly as gzip can. */
export function weigh(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

/** "13.9 KB"; a KB has 1024 bytes. */
export function formatWeight(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/**
 * The sections of a page that weigh most, heaviest first, one a line: what the page would be lighter by without it, its share
 * of the page, its name as a selector and its first words. Where a section is a large part of a page, its own sections stand in its place.
 */
export function describeWeight(html: string, count = 6): string {
  const whole = weigh(html);
  const cost = ({ sourceCodeLocation: at }: Element): number =>
    at ? whole - weigh(html.slice(0, at.startOffset) + html.slice(at.endOffset)) : 0;
  const sections = (element: Element): { name: string; bytes: number }[] => {
    const bytes = cost(element);
    const inner = childElements(element);
    const isLarge = bytes > whole / 4 && inner.length > 0 && !hasText(element);
    return isLarge || ['html', 'body'].includes(element.tagName)
      ? inner.flatMap(sections)
      : [{ name: nameElement(element), bytes }];
  };
  return childElements(parse(html, { sourceCodeLocationInfo: true }))
    .flatMap(sections)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, count)
    .map(({ name, bytes }) => `  ${formatWeight(bytes)} (${Math.round((100 * bytes) / whole)} %) ${name}`)
    .join('\n');
}

function childElements(node: Tree.ParentNode): Element[] {
  return node.childNodes.filter((child) => tree.isElementNode(child));
}

function hasText(element: Element): boolean {
  return element.childNodes.some((child) => tree.isTextNode(child) && child.value.trim() !== '');
}

function nameElement(element: Element): string {
  const [id, classes] = ['id', 'class'].map((name) => getAttribute(element, name));
  return [
    element.tagName,
    ...(id ? [`#${id}`] : []),
    ...(classes?.split(/\s+/).map((each) => `.${each}`) ?? []),
    ` "${readText(element).slice(0, 40)}"`,
  ].join('');
}
