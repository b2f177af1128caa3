import type { Nodes, Root } from 'mdast';
import type { Directives, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { buildSourceText, type SourceText } from '../diagnostics/source-text.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { Slot } from '../domain/story/body-part.ts';
import type { Mention } from './body.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placeOf, report } from './node-place.ts';
import { getProseData } from './prose-data.ts';
import { mapTextOffsets } from './text-offset.ts';

/** The known directives: in which form each is written, and which attributes it takes. */
export const directives = {
  fact: { type: 'textDirective', form: ':fact[101 kWh]{of=first-model.energy}', attributes: 'any' },
  when: { type: 'textDirective', form: ':when[mid-July]{of=pack-leak}', attributes: ['of'] },
  cite: { type: 'textDirective', form: ':cite[reuters-nod]', attributes: [] },
  claim: { type: 'textDirective', form: ':claim[words]{of=sale-h1-2024}', attributes: ['of'] },
  update: { type: 'containerDirective', form: ':::update{on="2023-09-01"}', attributes: ['on'] },
  note: { type: 'containerDirective', form: ':::note', attributes: [] },
} as const;

/** The name of a known directive. */
export type DirectiveName = keyof typeof directives;

/**
 * Turns each directive into a slot of the body and a mention for the rules; an unknown one, or a known one in another form, is
 * `prose/unknown-directive`.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    const { slots, mentions } = getProseData(file);
    const source = buildSourceText(String(file));
    visit(tree, (node) => {
      if (!isDirective(node) || !isWellFormed(node, file)) return;
      const read = readDirective(node, file, source);
      if (!read) return;
      mentions.push(...read.mentions);
      if (read.slot.kind === 'cite') node.children = [];
      const data = { hName: 'dateline-slot', hProperties: { number: slots.push(read.slot) - 1 } };
      node.data = Object.assign(node.data ?? {}, data);
    });
  };
}

function isDirective(node: Nodes): node is Directives {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function isWellFormed(node: Directives, file: VFile): boolean {
  const place = placeOf(node);
  const refuse = (message: string, suggestion?: string) => {
    report(file, place, 'prose/unknown-directive', message, suggestion);
    return false;
  };
  if (!Object.hasOwn(directives, node.name)) {
    const suggestion = findSuggestion(node.name, Object.keys(directives));
    const fix = formatSuggestion(suggestion) || '; to write a colon, put a backslash before it.';
    return refuse(
      `Unknown directive "${node.name}", expected one of ${Object.keys(directives).join(', ')}${fix}`,
      suggestion,
    );
  }
  const { type, form, attributes } = directives[node.name as DirectiveName];
  if (node.type !== type)
    return refuse(`The directive "${node.name}" is written in another form; expected ${form}.`);
  if (attributes !== 'any') {
    const unknown = Object.keys(node.attributes ?? {}).find(
      (each) => !(attributes as readonly string[]).includes(each),
    );
    if (unknown)
      return refuse(`The directive "${node.name}" takes no attribute "${unknown}"; expected ${form}.`);
  }
  if (node.type !== 'containerDirective') return true;
  if (node.children[0]?.data && 'directiveLabel' in node.children[0].data) {
    return refuse(`The directive "${node.name}" takes no label; expected ${form}.`);
  }
  const last = String(file)
    .slice(node.position?.start.offset, node.position?.end.offset)
    .split(/\r\n|\n|\r/)
    .at(-1);
  if (/^[\s>]*:{3,}[ \t]*$/.test(last ?? '')) return true;
  return refuse(`The directive "${node.name}" is never closed; end it with a line ":::".`);
}

function readDirective(
  node: Directives,
  file: VFile,
  source: SourceText,
): { slot: Slot; mentions: Mention[] } | undefined {
  const place = placeOf(node);
  const { of: target, on, ...rest } = node.attributes ?? {};
  switch (node.name as DirectiveName) {
    case 'fact': {
      const [subject = '', property = '', ...more] = (target ?? '').split('.');
      if (!subject || !property || more.length > 0) {
        const found = target ? `of=${target}` : 'no "of"';
        report(
          file,
          place,
          'figure/unknown',
          `The fact has ${found}, expected of=subject.property such as of=first-model.energy.`,
        );
        return undefined;
      }
      const qualifiers = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value ?? '']));
      // A line end within a paragraph is a space.
      const words = toString(node).replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
      const fact = { kind: 'fact' as const, subject, property, qualifiers, words };
      return { slot: fact, mentions: [{ ...fact, ...place }] };
    }
    case 'when':
      if (!target)
        report(file, place, 'event/unknown', 'The directive "when" names no event; expected of=event-id.');
      return target && hasWords(node, file)
        ? { slot: { kind: 'when', event: target }, mentions: [{ kind: 'event', id: target, ...place }] }
        : undefined;
    case 'claim':
      if (!target)
        report(file, place, 'claim/unknown', 'The directive "claim" names no claim; expected of=claim-id.');
      return target && hasWords(node, file)
        ? { slot: { kind: 'claim', claim: target }, mentions: [{ kind: 'claim', id: target, ...place }] }
        : undefined;
    case 'cite': {
      const mentions = readCitations(node as TextDirective, source);
      if (mentions.length === 0)
        report(
          file,
          place,
          'source/unknown',
          'The directive "cite" names no source; expected :cite[source-id].',
        );
      return { slot: { kind: 'cite', sources: mentions.map(({ id }) => id) }, mentions };
    }
    case 'update':
      if (!on)
        report(file, place, 'date/invalid', 'The update has no date; expected :::update{on="2023-09-01"}.');
      return on ? { slot: { kind: 'update', on }, mentions: [{ kind: 'update', on, ...place }] } : undefined;
    case 'note':
      return { slot: { kind: 'note' }, mentions: [] };
  }
}

/** Whether the directive has words; without them nothing would be printed. */
function hasWords(node: Directives, file: VFile): boolean {
  if (toString(node).trim() !== '') return true;
  const { form } = directives[node.name as DirectiveName];
  const message = `The directive "${node.name}" has no words; expected ${form}.`;
  report(file, placeOf(node), 'prose/unknown-directive', message);
  return false;
}

/** The ids of a `:cite`, each at its own place. */
function readCitations(node: TextDirective, source: SourceText): (Place & { kind: 'source'; id: string })[] {
  return node.children.flatMap((child) => {
    const words = child.type === 'text' ? child.value : toString(child);
    const offsets =
      child.type === 'text' ? mapTextOffsets(source.text, child.position?.start.offset ?? 0, words) : [];
    return [...words.matchAll(/\S+/g)].map(({ 0: id, index }) => {
      const [start, last] = [offsets[index], offsets[index + id.length - 1]];
      const isFound = start !== undefined && last !== undefined;
      return { kind: 'source' as const, id, ...(isFound ? source.placeAt(start, last + 1) : placeOf(child)) };
    });
  });
}
