import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Finding, Pointer, Spot } from '../diagnostics/finding.ts';
import { mapScalarOffsets, type ScalarStyle } from './scalar-offset.ts';

/** A stretch of YAML as plain values, and the way back from each value to its place. */
export interface YamlDocument {
  /** Mappings, lists, texts (trimmed), numbers, booleans and nulls. */
  value: unknown;
  findings: Omit<Finding, 'path'>[];
  /** Whether its structure is certain; if not, `value` is nothing. */
  isReadable: boolean;
  placeOf(where: Spot | Place): Place;
  /** Whether a mapping, list items and aliases included, has the key `__proto__`. */
  holdsProtoKey: boolean;
  /** Every value written without quotation marks that the pattern fits, as written. */
  plainScalars(pattern: RegExp): { pointer: Pointer; text: string }[];
}

/** More values than this said again by aliases are aliases that multiply, not an editor's work. */
const MOST_REPEATED_VALUES = 200_000;

/** Reads the YAML between two offsets of a file: version 1.2, core schema, one document. */
export function readYaml(source: SourceText, start: number, end: number): YamlDocument {
  // CR alone is a line end in YAML (1.2.2, 5.4), but not to the parser.
  const text = source.text.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    // At 'silent' a second document would be left out without a word.
    logLevel: 'error',
    stringKeys: false,
  });
  const findings: Omit<Finding, 'path'>[] = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }) => ({
      rule: 'yaml/syntax',
      message:
        code === 'MULTIPLE_DOCS'
          ? 'A second document begins here; keep one, or put each into a file of its own.'
          : `${message.replace(/\.?$/, '')}; mend the YAML here.`,
      where: source.placeAt(start + pos[0], start + Math.max(pos[0], pos[1])),
    }),
  );
  const placeOfRange = (range: Node['range'], to: 1 | 0 = 1) =>
    source.placeAt(start + (range?.[0] ?? 0), start + (range?.[to] ?? 0));
  // Where no alias can be, none is looked for.
  const targets = text.includes('*') ? resolveAliases(document) : new Map<Alias, Node>();
  const find = buildFinder(document, targets);
  const { read, holdsProtoKey } = buildReader(targets, (message, node) =>
    findings.push({ rule: 'yaml/syntax', message, where: placeOfRange(node.range) }),
  );
  const isReadable = document.errors.length === 0;
  const value = isReadable ? read(document.contents) : undefined;
  return {
    value,
    findings,
    isReadable,
    holdsProtoKey: holdsProtoKey(),
    placeOf: (where) => {
      if (!('pointer' in where)) return where;
      const { offset, length = 0 } = where;
      const found = find(where);
      if (!found) return source.placeAt(0);
      if (offset === undefined || found.key || !isScalar(found.node)) return placeOfRange(found.node.range);
      const at = (index: number) => start + offsetWithin(text, found.node, index);
      return source.placeAt(at(offset), length > 0 ? at(offset + length - 1) + 1 : at(offset));
    },
    plainScalars: (pattern) => listPlainScalars(document, pattern),
  };
}

/** What each alias repeats: the last node before it that has its anchor. Looked up one by one, many aliases would take quadratic time. */
function resolveAliases(document: Document): Map<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_key, node) {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node) && target) targets.set(node, target);
      else if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** A function that turns nodes into values, and one that says whether `__proto__` was among the keys. What only shows then, keys that are there twice and aliases without an anchor, goes to `report`. */
function buildReader(targets: ReadonlyMap<Alias, Node>, report: (message: string, node: Node) => void) {
  let repeated = 0;
  let hasProto = false;
  const open = new Set<Node>();
  const aliases: Alias[] = [];
  const read = (node: unknown): unknown => {
    const [outermost] = aliases;
    if (outermost) {
      repeated += 1;
      if (repeated === MOST_REPEATED_VALUES + 1)
        report('The aliases here multiply into too many values; write the values out.', outermost);
      if (repeated > MOST_REPEATED_VALUES) return null;
    }
    if (isAlias(node)) {
      const target = targets.get(node);
      if (!target || open.has(target)) {
        const why = target ? 'stands within what it repeats' : 'repeats nothing that stands before it';
        report(`The alias *${node.source} ${why}; write the value out.`, node);
        return null;
      }
      aliases.push(node);
      const value = read(target);
      aliases.pop();
      return value;
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
      const keyNode = pair.key as Node | null;
      if (key === undefined)
        report('A key is a text on one line; found a list, a mapping or an alias.', keyNode ?? node);
      else if (key in record)
        report(`The key "${key}" stands twice in one mapping; keep one of the two.`, keyNode ?? node);
      else {
        hasProto ||= key === '__proto__';
        record[key] = read(pair.value);
      }
    }
    open.delete(node);
    return record;
  };
  return { read, holdsProtoKey: () => hasProto };
}

/** A key as it is written: YAML would read some (`2024`, `null`) as other than text. */
function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** A function that finds the node that a spot means; a value that isn't there is looked for at its key, a key that isn't at its parent's. */
function buildFinder(document: Document, targets: ReadonlyMap<Alias, Node>) {
  const pairs = new Map<YAMLMap, Map<string | undefined, Pair>>();
  const pairOf = (map: YAMLMap, key: string | number) => {
    const known = pairs.get(map) ?? indexPairs(map);
    pairs.set(map, known);
    return known.get(String(key));
  };
  return ({ pointer, at }: Spot): FoundNode | undefined => {
    let node: unknown = document.contents;
    let best: FoundNode | undefined;
    if (pointer.length === 0 && at === 'value' && document.contents)
      return { node: document.contents, key: false };
    for (const [depth, step] of pointer.entries()) {
      const isLast = depth === pointer.length - 1;
      if (isAlias(node)) node = targets.get(node);
      if (isMap(node)) {
        const pair = pairOf(node, step);
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
  };
}

interface FoundNode {
  node: Node;
  key: boolean;
}

/** A mapping's pairs by their keys; of a key that is there twice, the first. */
function indexPairs({ items }: YAMLMap): Map<string | undefined, Pair> {
  const pairs = new Map<string | undefined, Pair>();
  for (const pair of items) {
    const key = keyOf(pair);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
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

function listPlainScalars(document: Document, pattern: RegExp): { pointer: Pointer; text: string }[] {
  const found: { pointer: Pointer; text: string }[] = [];
  const pointer: (string | number)[] = [];
  const walkInto = (step: string | number, node: unknown): void => {
    pointer.push(step);
    walk(node);
    pointer.pop();
  };
  const walk = (node: unknown): void => {
    if (isScalar(node)) {
      const { type, source = '' } = node;
      if (type === 'PLAIN' && pattern.test(source)) found.push({ pointer: [...pointer], text: source });
    } else if (isMap(node)) for (const pair of node.items) walkInto(keyOf(pair) ?? '', pair.value);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walkInto(index, item);
  };
  walk(document.contents);
  return found;
}
