import type { Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Gives back as text what only looks like a directive: a name begins with a letter, so `09:30` and `3:2` are text.
 * remark-directive reads them as directives named `30` and `2`.
 */
export function remarkDirectiveText() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || /^[a-z]/i.test(node.name) || !parent || index === undefined) return;
      (parent as Parent).children.splice(index, 1, ...toText(node, source));
      return [SKIP, index];
    });
  };
}

/** Whether a node is a directive of any form. */
export function isDirective(node: Nodes): node is Directives {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function toText(node: Directives, source: string): RootContent[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'containerDirective') {
    const fences = source.slice(start, end).split(/\r\n|\n|\r/);
    const closing = fences.length > 1 && /^[\s>]*:{3,}\s*$/.test(fences.at(-1) ?? '');
    const label = node.children.filter((child) => child.data && 'directiveLabel' in child.data);
    return [
      paragraph([text(fences[0] ?? '', node)]),
      ...node.children.filter((child) => !label.includes(child)),
      ...(closing ? [paragraph([text(':::', node)])] : []),
    ];
  }
  const words = phrasing(node, source.slice(start, end));
  return node.type === 'leafDirective' ? [paragraph(words)] : words;
}

/** `:30[words]{a=b}` keeps its words' own markup; all around them is text. */
function phrasing(node: Directives, written: string): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0;
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [text(written, node)];
  return [
    text(written.slice(0, first - start), node),
    ...(node.children as PhrasingContent[]),
    text(written.slice(last - start), node),
  ];
}

function text(value: string, { position }: Directives): Text {
  return position ? { type: 'text', value, position } : { type: 'text', value };
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}
