import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.Node;
export type Element = Tree.Element;

/** One HTML file of a built site. */
export interface Page {
  /** Its address from the site's root: `/about/`, `/404.html`. */
  address: string;
  html: string;
  document: Tree.Document;
}

/** All files below `folder`, by their path with forward slashes, in the order of code units. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}

/** Every HTML file of a built site, parsed. */
export function readPages(folder: string): Page[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { address: `/${path}`.replace(/\/index\.html$/, '/'), html, document: parse(html) };
    });
}

/** The elements below `root` in document order, those with a name of `names` if any is given. */
export function findElements(root: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (tree.isElementNode(node) && (names.length === 0 || names.includes(node.tagName))) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

export function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What a reader sees of `root` without scripts or styles, every run of white space as one blank. */
export function readText(root: Node): string {
  const visit = (node: Node): string => {
    if (tree.isTextNode(node)) return node.value;
    if (tree.isElementNode(node) && ['script', 'style', 'template'].includes(node.tagName)) return '';
    return 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
  };
  return collapse(visit(root));
}

/** Every run of white space, no-break and thin blanks included, as one blank. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
