import type { FilterCounts } from './pagefind.ts';
import { filterNames, type FilterName, type Query } from './search-query.ts';

/** The lists of a form to choose from. */
export interface Filters {
  /** What is chosen. */
  read: () => Query['filters'];
  /** Adds what only the index knows, leaves out what it has none of, and chooses what a query asks for. */
  fill: (known: FilterCounts, chosen: Query['filters']) => void;
  /** Says behind every choice how many results it would leave. */
  count: (counts: Readonly<Record<FilterName, Record<string, number>>>) => void;
  /** The word for a value, as it stands with a result. */
  nameValue: (name: FilterName, value: string) => string;
  /** A choice as the index has it: it has a story under its id with its title. */
  toIndexed: (chosen: Query['filters']) => Record<string, string>;
}

/** The lists of a form, as the page brought them. */
export function openFilters(form: HTMLFormElement): Filters {
  const selects = new Map(
    filterNames.map((name) => [name, form.elements.namedItem(name) as HTMLSelectElement]),
  );
  const options = (name: FilterName): HTMLOptionElement[] => [...(selects.get(name)?.options ?? [])];
  for (const option of filterNames.flatMap(options)) option.dataset['label'] = option.text;
  const find = (name: FilterName, value: string) => options(name).find((option) => option.value === value);
  return {
    read: () =>
      Object.fromEntries([...selects].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]]))),
    fill: (known, chosen) => {
      for (const [name, select] of selects) {
        const values = Object.keys(known[name] ?? {}).sort();
        for (const indexed of values) {
          const { value, label } = readValue(name, indexed);
          if (find(name, value)) continue;
          const option = new Option(label, value);
          Object.assign(option.dataset, { label, indexed });
          select.add(option);
        }
        select.closest('label')?.toggleAttribute('hidden', values.length === 0);
        select.value = find(name, chosen[name] ?? '')?.value ?? '';
      }
    },
    count: (counts) => {
      for (const name of filterNames) {
        for (const option of options(name).slice(1)) {
          const count = counts[name][option.dataset['indexed'] ?? option.value] ?? 0;
          option.text = `${option.dataset['label'] ?? ''} (${count})`;
          option.disabled = count === 0 && !option.selected;
        }
      }
    },
    nameValue: (name, value) => {
      const { mark, label } = find(name, value)?.dataset ?? {};
      return mark ?? label ?? readValue(name, value).label;
    },
    toIndexed: (chosen) =>
      Object.fromEntries(
        Object.entries(chosen).map(([name, value]) => [
          name,
          find(name as FilterName, value)?.dataset['indexed'] ?? value,
        ]),
      ),
  };
}

/** A value of the index: what stands for it in an address, and what it is called. */
function readValue(name: FilterName, indexed: string): { value: string; label: string } {
  if (name === 'story') {
    const [value = ''] = indexed.split(' ', 1);
    return { value, label: indexed.slice(value.length + 1) };
  }
  return { value: indexed, label: name === 'topic' ? indexed.replaceAll('-', ' ') : indexed };
}
