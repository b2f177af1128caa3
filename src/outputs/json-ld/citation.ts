import type { CreativeWork } from 'schema-dts';
import type { SourceModel } from '../../models/records/source.ts';
import type { Node } from './node.ts';

/** A source that a page cites: by its own address, or by name where it has none; the page has the rest. */
export function buildCitation({ title, url }: SourceModel): Node<CreativeWork> {
  return { '@type': 'CreativeWork', ...(url === null ? { name: title } : { url }) };
}
