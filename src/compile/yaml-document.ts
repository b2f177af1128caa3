import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Fault, Pointer, YamlSpot } from './fault.ts';
import { mapScalarOffsets, type ScalarStyle } from './scalar-offset.ts';

/** A stretch of YAML as plain values, and the way back from each value to its place. */
export interface YamlDocument {
  /** Mappings, lists, texts (trimmed), numbers, booleans and nulls. */
  value: unknown;
  faults: Fault[];
  /** Whether its structure is certain; if not, `value` is nothing. */
  isReadable: boolean;
  placeOf(spot: YamlSpot): Place;
  /** Every value written without quotation marks, as it stands in the source. */
  plainScalars(): { pointer: Pointer; text: string }[];
}

/** More values than this in one file are an alias that multiplies, not an editor's work. */
const MOST_VALUES = 200_000;

/** Reads the YAML between two offsets of a file: version 1.2, core schema, one document. */
export function readYaml(source: SourceText, start: number, end: number): YamlDocument {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  });
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    rule: 'yaml/syntax',
    message: `${message.replace(/\.?$/, '')}; mend the YAML here.`,
    place: source.placeAt(start + pos[0], start + Math.max(pos[0], pos[1])),
  }));
  const placeOfRange = (range: Node['range'], to: 1 | 0 = 1) =>
    source.placeAt(start + (range?.[0] ?? 0), start + (range?.[to] ?? 0));
  const reader = readValues(document, (message, node) =>
    faults.push({ rule: 'yaml/syntax', message, place: placeOfRange(node.range) }),
  );
  return {
    value: document.errors.length === 0 ? reader(document.contents) : undefined,
    faults,
    isReadable: document.errors.length === 0,
    placeOf: (spot) => {
      const { offset, length = 0 } = spot;
      const found = findSpot(document, spot);
      if (!found) return source.placeAt(0);
      if (offset === undefined || found.key || !isScalar(found.node)) return placeOfRange(found.node.range);
      const at = (index: number) => start + offsetWithin(text, found.node, index);
      return source.placeAt(at(offset), length > 0 ? at(offset + length - 1) + 1 : at(offset));
    },
    plainScalars: () => listPlainScalars(document),
  };
}

/** A function that turns nodes into values, telling problems that only show then: keys said twice, aliases without an anchor. */
function readValues(document: Document, tell: (message: string, node: Node) => void) {
  let values = 0;
  const open = new Set<Node>();
  const read = (node: unknown): unknown => {
    values += 1;
    if (values > MOST_VALUES) {
      if (values === MOST_VALUES + 1) {
        const at = document.contents;
        if (at)
          tell(
            'The aliases here multiply into too many values; write the values out.',
            firstAlias(document) ?? at,
          );
      }
      return null;
    }
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target || open.has(target)) {
        const why = target ? 'stands within what it repeats' : 'repeats nothing that stands before it';
        tell(`The alias *${node.source} ${why}; write the value out.`, node);
        return null;
      }
      return read(target);
    }
    if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : node.value;
    if (isSeq(node)) {
      open.add(node);
      const list = node.items.map(read);
      open.delete(node);
      return list;
    }
    if (!isMap(node)) return null;
    open.add(node);
    const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      const key = keyOf(pair);
      const keyNode = pair.key as Node;
      if (key === undefined)
        tell('A key is a text on one line; found a list, a mapping or an alias.', keyNode ?? node);
      else if (key in record)
        tell(`The key "${key}" stands twice in one mapping; keep one of the two.`, keyNode);
      else record[key] = read(pair.value);
    }
    open.delete(node);
    return record;
  };
  return read;
}

/** A key as it is written: YAML would read some (`2024`, `null`) as other than text. */
function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function firstAlias(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias(_key, node) {
      found ??= node;
    },
  });
  return found;
}

/** The node that a spot means; a value that isn't there is looked for at its key, a key that isn't at its parent's. */
function findSpot(document: Document, { pointer, at }: YamlSpot): { node: Node; key: boolean } | undefined {
  let node: unknown = document.contents;
  let best: { node: Node; key: boolean } | undefined;
  for (const [depth, step] of pointer.entries()) {
    const isLast = depth === pointer.length - 1;
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((each) => keyOf(each) === step);
      if (!pair) return best;
      const value = pair.value as Node | null;
      best = { node: pair.key as Node, key: true };
      if (isLast) return at === 'key' || !hasSource(value) ? best : { node: value, key: false };
      node = value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (!item) return best;
      best = { node: item, key: false };
      node = item;
    } else return best;
  }
  return best;
}

/** Whether a value is written at all: the null behind `title:` is not. */
function hasSource(node: Node | null): node is Node {
  return node !== null && !(isScalar(node) && node.value === null && node.source === '');
}

/** Counted once for each node: a long text may have many problems. */
const offsetsOf = new WeakMap<Node, number[]>();

function offsetWithin(text: string, node: Node, index: number): number {
  const first = node.range?.[0] ?? 0;
  if (!isScalar(node) || typeof node.value !== 'string') return first;
  const offsets = offsetsOf.get(node) ?? mapScalarOffsets(text, first, styleOf(node.type), node.value);
  offsetsOf.set(node, offsets);
  const skipped = node.value.length - node.value.trimStart().length;
  return offsets[index + skipped] ?? first;
}

function styleOf(type: string | undefined): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'PLAIN' ? 'plain' : 'block';
}

function listPlainScalars(document: Document): { pointer: Pointer; text: string }[] {
  const found: { pointer: Pointer; text: string }[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN') return;
      const pointer: (string | number)[] = [];
      const chain = [...path, node];
      for (const [index, parent] of chain.entries()) {
        const child = chain[index + 1];
        if (isSeq(parent)) pointer.push(parent.items.indexOf(child as Node));
        else if (isMap(parent) && child && 'key' in child) pointer.push(keyOf(child as Pair) ?? '');
      }
      found.push({ pointer, text: node.source ?? '' });
    },
  });
  return found;
}
