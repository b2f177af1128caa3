import { toSearchTerm } from '../format/search-words.ts';
import { openPagefind, type FoundRecord, type Pagefind, type SearchAnswer } from './pagefind.ts';
import { openFilters } from './search-filters.ts';
import { filterNames, isEmpty, readQuery, writeQuery, type FilterName, type Query } from './search-query.ts';
import { buildResult } from './search-results.ts';
import { NO_INDEX, NO_RESULT, RESULT, RESULTS } from '../words/en/browser/search.ts';

/** So many results are shown at once. */
const SHOWN = 10;

/** Words are looked for when no key was pressed for so long; in milliseconds. */
const PAUSE = 200;

const find = (id: string): HTMLElement => {
  const found = document.getElementById(`Part-search${id}`);
  if (!found) throw new Error(`The page has no part "search${id}".`);
  return found;
};
const form = find('') as HTMLFormElement;
const box = find('-words') as HTMLInputElement;
const status = find('-status');
const list = find('-results');
const more = find('-more');
const instead = find('-instead');
const filters = openFilters(form);

let query = readQuery(location.search);
let opened: Promise<Pagefind> | undefined;
/** Whether the form has all that there is to choose from. */
let isFilled = false;
/** The search that was asked for last: answers to former ones come too late. */
let turn = 0;

box.value = query.words;
form.hidden = false;
instead.hidden = true;

/** Nothing is loaded before someone is about to search. */
function open(): Promise<Pagefind> {
  opened ??= openPagefind().then(async (pagefind) => {
    filters.fill(await pagefind.filters(), query.filters);
    isFilled = true;
    return pagefind;
  });
  return opened;
}

async function search(): Promise<void> {
  const own = ++turn;
  // What stands in the address is chosen only when the index has said what there is to choose from.
  const pagefind = await open();
  const answer = isEmpty(query) ? null : await ask(pagefind, query);
  const [counts, records] = await Promise.all([
    countChoices(pagefind, query, answer),
    answer ? load(answer, 0) : [],
  ]);
  if (own !== turn) return;
  filters.count(counts);
  list.replaceChildren();
  add(records, answer, 0);
  const count = answer?.results.length ?? 0;
  status.textContent = answer && (count === 0 ? NO_RESULT : `${count} ${count === 1 ? RESULT : RESULTS}`);
}

function ask(pagefind: Pagefind, { words, filters: chosen }: Query): Promise<SearchAnswer> {
  const term = words === '' ? null : toSearchTerm(words);
  // Without words, or with a phrase, all results are as good as each other.
  const isUnranked = term === null || term.startsWith('"');
  return pagefind.search(term, {
    filters: filters.toIndexed(chosen),
    ...(isUnranked ? { sort: { day: 'desc' } } : {}),
  });
}

/** How many results each choice of a filter would leave, the other filters as they are. */
async function countChoices(
  pagefind: Pagefind,
  asked: Query,
  answer: SearchAnswer | null,
): Promise<Record<FilterName, Record<string, number>>> {
  const all = answer ? answer.filters : await pagefind.filters();
  const counts = filterNames.map(async (name) => {
    const { [name]: chosen, ...others } = asked.filters;
    const from = chosen === undefined ? all : (await ask(pagefind, { ...asked, filters: others })).filters;
    return [name, from[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<FilterName, Record<string, number>>;
}

/** The results to show next. */
function load({ results }: SearchAnswer, from: number): Promise<FoundRecord[]> {
  return Promise.all(results.slice(from, from + SHOWN).map(({ data }) => data()));
}

function add(records: readonly FoundRecord[], answer: SearchAnswer | null, from: number): void {
  list.append(...records.map((record) => buildResult(record, filters.nameValue)));
  const next = from + SHOWN;
  more.hidden = !answer || next >= answer.results.length;
  more.onclick = () => {
    if (answer) addMore(answer, next).catch(fail);
  };
}

async function addMore(answer: SearchAnswer, from: number): Promise<void> {
  const own = turn;
  const records = await load(answer, from);
  if (own !== turn) return;
  add(records, answer, from);
  list.children[from]?.querySelector('a')?.focus();
}

function fail(): void {
  form.hidden = true;
  more.hidden = true;
  list.replaceChildren();
  instead.hidden = false;
  status.textContent = NO_INDEX;
}

function start(): void {
  query = { words: box.value.trim(), filters: isFilled ? filters.read() : query.filters };
  history.replaceState(null, '', `${location.pathname}${writeQuery(query)}`);
  search().catch(fail);
}

let pause: number | undefined;
form.addEventListener('focusin', () => {
  if (!opened) search().catch(fail);
});
form.addEventListener('input', ({ target }) => {
  clearTimeout(pause);
  pause = window.setTimeout(start, target === box ? PAUSE : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  start();
});
if (!isEmpty(query)) search().catch(fail);
