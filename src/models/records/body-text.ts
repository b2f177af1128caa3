import { decodeHTML } from 'entities';
import type { BodyPart } from '../../domain/story/body-part.ts';

/** What a reader reads of a body, without marks and citations; one blank wherever words are parted. */
export function buildBodyText(body: readonly BodyPart[]): string {
  return body.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** A tag, and whether its element stands within a line. */
const tag = /<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const inline = new Set(['a', 'code', 'del', 'em', 's', 'strong', 'sub', 'sup']);

function textOf(part: BodyPart): string {
  if (typeof part === 'string')
    return decodeHTML(part.replace(tag, (_, name: string) => (inline.has(name.toLowerCase()) ? '' : ' ')));
  const own = part.parts.map(textOf).join('');
  switch (part.kind) {
    case 'fact':
    case 'when':
    case 'claim':
      return own;
    case 'cite':
      return '';
    case 'image':
      return ` ${part.alt} `;
    case 'update':
    case 'note':
      return ` ${own} `;
  }
}
