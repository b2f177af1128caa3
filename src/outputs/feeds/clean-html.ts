import { Parser } from 'htmlparser2';

/**
 * HTML with nothing in it but plain elements, of which each is closed and each address is a full one: no classes, ids and roles, and
 * nothing that could do anything. What is written comes from the lists below and is escaped here, whatever is read.
 *
 * @param base what addresses are relative to
 */
export function cleanHtml(html: string, base: string): string {
  let clean = '';
  // Within elements whose content is no text.
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (dropped.has(name)) hidden += 1;
      if (hidden === 0 && Object.hasOwn(elements, name))
        clean += `<${name}${writeAttributes(name, attributes, base)}>`;
    },
    ontext: (text) => {
      if (hidden === 0) clean += escapeHtml(text);
    },
    onclosetag: (name) => {
      if (hidden === 0 && Object.hasOwn(elements, name) && !empty.has(name)) clean += `</${name}>`;
      if (dropped.has(name)) hidden -= 1;
    },
  });
  parser.end(html);
  return clean;
}

/** The elements that are kept, each with its attributes. */
const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'li', 'pre', 'hr', 'br', 'section']
      .concat(['em', 'strong', 'del', 'code', 'sup', 'table', 'thead', 'tbody', 'tr'])
      .map((name) => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  time: ['datetime'],
  th: ['align'],
  td: ['align'],
};

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
const dropped: ReadonlySet<string> = new Set(['script', 'style']);

/** The schemes that an address may have. */
const schemes: Readonly<Record<string, readonly string[]>> = {
  href: ['http:', 'https:', 'mailto:', 'tel:'],
  src: ['http:', 'https:'],
};

/** A text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function writeAttributes(name: string, attributes: Readonly<Record<string, string>>, base: string): string {
  return (elements[name] ?? [])
    .map((attribute) => {
      const value = attributes[attribute];
      const kept =
        value !== undefined && Object.hasOwn(schemes, attribute) ? complete(attribute, value, base) : value;
      return kept === undefined ? '' : ` ${attribute}="${escapeHtml(kept)}"`;
    })
    .join('');
}

function complete(attribute: string, address: string, base: string): string | undefined {
  const url = URL.parse(address, base);
  return url && schemes[attribute]?.includes(url.protocol) ? url.href : undefined;
}
