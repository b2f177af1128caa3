import { escapeUTF8 } from 'entities';

/** An element of XML. */
export type XmlElement = string & { readonly brand: unique symbol };

/** An element that holds a text, or other elements, each on lines of its own. */
export function buildElement(
  name: string,
  content: string | readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const head = `${name}${said.join('')}`;
  const inner =
    typeof content === 'string' ? escapeText(content) : content.map((each) => `\n${each}`).join('');
  if (inner === '') return `<${head}/>` as XmlElement;
  return `<${head}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>` as XmlElement;
}

/** A document with one element at its root. */
export function buildDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Characters that XML 1.0 has no place for in whatever form (its production 2, Char) are replaced: one would spoil the document. */
function escapeText(text: string): string {
  return escapeUTF8(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}
