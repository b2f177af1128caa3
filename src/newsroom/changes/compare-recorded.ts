import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Pointer } from '../../diagnostics/finding.ts';
import { listRecorded, type Recorded } from './list-recorded.ts';
import { digestValue, isEmpty, isMapping } from './same-value.ts';
import { listUnread } from '../read/story-index.ts';

/** Something on record that is another, is gone or is new. */
export interface Difference {
  kind: 'changed' | 'removed' | 'added';
  /** Whether it is a whole record, such as a claim, and not a part of one. */
  isWhole: boolean;
  /** As a correction's `field` names it. */
  field: string;
  /** In the later file; leads beyond it where something is gone. */
  pointer: Pointer;
  /** The earlier text; nothing for what is no text. */
  was: string | undefined;
  /** The later text, likewise. */
  is: string | undefined;
}

/** How two versions of a report differ in what they put on record, as far as both can be read. */
export function compareRecorded(before: CompiledFile<'report'>, after: CompiledFile<'report'>): Difference[] {
  const unread = new Set<string>([...listUnread(before), ...listUnread(after)]);
  const earlier = Map.groupBy(listRecorded(before), ({ field }) => field);
  const later = Map.groupBy(listRecorded(after), ({ field }) => field);
  const differences = [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((field) => !unread.has(field.split('.')[0] ?? ''))
    .flatMap((field) => compareField(earlier.get(field) ?? [], later.get(field) ?? []));
  return [before, after].every(hasItsKeys)
    ? differences
    : differences.filter(({ kind }) => kind === 'changed');
}

/** Whether no key is missing or misspelt: what then seems gone or new is reported as that. */
function hasItsKeys({ diagnostics }: CompiledFile): boolean {
  return !diagnostics.some(
    ({ rule }) => rule === 'frontmatter/missing' || rule === 'frontmatter/unknown-key',
  );
}

function compareField(before: readonly Recorded[], after: readonly Recorded[]): Difference[] {
  if ([...before, ...after].some(({ held }) => held === undefined)) return [];
  const { pairs, gone, fresh } = pairUp(before, after);
  return [
    ...pairs.flatMap(([old, { field, pointer, held }]) => compareHeld(old.held, held, { field, pointer })),
    ...gone.map(({ field, pointer, held }): Difference => {
      // An index of the earlier list says nothing of the later one.
      const keys = pointer.filter((step) => typeof step === 'string');
      return { kind: 'removed', isWhole: true, field, pointer: keys, was: toText(held), is: undefined };
    }),
    ...fresh.map(({ field, pointer, held }): Difference => {
      return { kind: 'added', isWhole: true, field, pointer, was: undefined, is: toText(held) };
    }),
  ];
}

/** What distinguishes several figures of one property, the surest first; whatever is left goes by its order. */
const likenesses: readonly ((held: Readonly<Record<string, unknown>>) => unknown)[] = [
  (held) => held,
  ({ value, qualifiers }) => [{ value, qualifiers }],
  ({ qualifiers, basis, sources }) => [{ qualifiers, basis, sources }],
  ({ qualifiers }) => [{ qualifiers }],
  ({ value }) => [{ value }],
  () => null,
];

function pairUp(before: readonly Recorded[], after: readonly Recorded[]) {
  const pairs: [before: Recorded, after: Recorded][] = [];
  const taken = new Set<Recorded>();
  let gone = [...before];
  let fresh = [...after];
  for (const liken of likenesses) {
    const digest = ({ held }: Recorded) => digestValue(liken(isMapping(held) ? held : { value: held }));
    const open = Map.groupBy(fresh, digest);
    gone = gone.filter((record) => {
      const match = open.get(digest(record))?.shift();
      if (!match) return true;
      pairs.push([record, match]);
      taken.add(match);
      return false;
    });
    fresh = fresh.filter((record) => !taken.has(record));
  }
  return { pairs, gone, fresh };
}

function compareHeld(before: unknown, after: unknown, at: { field: string; pointer: Pointer }): Difference[] {
  // What is not sound is reported as that.
  if ([before, after].some(hasHoles) || digestValue(before) === digestValue(after)) return [];
  const found = { isWhole: false, was: toText(before), is: toText(after) };
  if (!isMapping(before) || !isMapping(after)) return [{ kind: 'changed', ...found, ...at }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): Difference[] => {
    const inner = { field: `${at.field}.${key}`, pointer: [...at.pointer, key] };
    const part = { isWhole: false, was: toText(before[key]), is: toText(after[key]), ...inner };
    const [isOld, isNew] = [before, after].map((held) => Object.hasOwn(held, key) && !isEmpty(held[key]));
    if (isOld && isNew) return compareHeld(before[key], after[key], inner);
    if (!isOld && !isNew) return [];
    return [{ kind: isOld ? 'removed' : 'added', ...part }];
  });
}

/** Whether a value, or an item of a list, is not sound. */
function hasHoles(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.includes(undefined));
}

/** A text, the items of a list, the value of a figure. */
function toText(value: unknown): string | undefined {
  if (isMapping(value)) return toText(value['value']);
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return typeof value === 'string' ? value : undefined;
}
