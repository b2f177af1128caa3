import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { buildSourceText } from '../diagnostics/source-text.ts';
import { report } from './node-place.ts';
import { directives, type DirectiveName } from './remark-directives.ts';
import { mapTextOffsets } from './text-offset.ts';

const stray = new RegExp(`:{2,}(${Object.keys(directives).join('|')})(?=[[{])`, 'g');

/** Refuses a known directive with several colons within a line: Markdown reads none there and would print it as text. */
export function remarkStrayDirectives() {
  return (tree: Root, file: VFile): void => {
    const source = buildSourceText(String(file));
    visit(tree, (node) => {
      if (node.type !== 'text' || !node.value.includes('::')) return;
      for (const { 0: words, 1: name, index } of node.value.matchAll(stray)) {
        const offsets = mapTextOffsets(source.text, node.position?.start.offset ?? 0, node.value);
        const start = offsets[index] ?? 0;
        if (source.text[start] === '\\') continue;
        const { form } = directives[name as DirectiveName];
        const message = `The directive "${name ?? ''}" is written in another form; expected ${form}.`;
        report(file, source.placeAt(start, start + words.length), 'prose/unknown-directive', message);
      }
    });
  };
}
