import type { CreativeWork } from 'schema-dts';
import type { SourceModel } from '../../models/source.ts';
import type { Node } from './node.ts';

/** A source that a page cites: by its own address, or by its place on the page where it has none; the page tells the rest. */
export function buildCitation({ id, title: name, url }: SourceModel, page: string): Node<CreativeWork> {
  return { '@type': 'CreativeWork', name, ...(url === null ? { '@id': `${page}#source-${id}` } : { url }) };
}
