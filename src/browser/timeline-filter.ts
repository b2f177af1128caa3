/**
 * Keeps the choices of a timeline in the address of its page (`?basis=leak&standing=denied`), so that they can be linked to, and
 * says how many entries are left. Styles alone leave out what does not fit.
 */
export function enhanceTimelineFilter(): void {
  const filters = document.querySelector<HTMLDetailsElement>('.filters');
  if (!filters) return;
  const inputs = [...filters.querySelectorAll('input')];
  const entries = [...document.querySelectorAll<HTMLElement>('.timeline-entry')];
  const sections = [...document.querySelectorAll<HTMLElement>('.timeline__part')];
  const shown = filters.querySelector<HTMLElement>('.filters__shown');

  const tell = () => {
    const isShown = (element: HTMLElement) => element.checkVisibility();
    // Styles know one choice at a time: two of them may leave a month without entries.
    for (const section of sections) section.hidden = false;
    for (const section of sections.toReversed())
      section.hidden = ![...section.querySelectorAll<HTMLElement>('.timeline-entry')].some(isShown);
    const isNarrowed = inputs.some(({ checked, value }) => checked && value !== '');
    if (!shown?.firstElementChild) return;
    shown.hidden = !isNarrowed && shown.hidden;
    shown.firstElementChild.textContent = String(entries.filter(isShown).length);
  };

  const write = () => {
    const address = new URL(location.href);
    for (const input of inputs) {
      if (!input.checked) continue;
      if (input.value === '') address.searchParams.delete(input.name);
      else address.searchParams.set(input.name, keyOf(input));
    }
    history.replaceState(history.state, '', address);
    tell();
  };

  // The first input of each name is that for all values: it stays where the address names none that there is.
  const choose = (wanted: URLSearchParams) => {
    for (const input of inputs)
      if (input.value === '' || wanted.get(input.name) === keyOf(input)) input.checked = true;
    tell();
  };

  // A link to an entry that is left out shows all of them.
  const showTarget = () => {
    const target = entries.find(({ id }) => id === location.hash.slice(1));
    if (!target || target.checkVisibility()) return;
    choose(new URLSearchParams());
    write();
    target.scrollIntoView();
  };

  filters.addEventListener('change', write);
  addEventListener('hashchange', showTarget);
  // A browser may have kept the choices of an earlier visit; the address counts.
  const wanted = new URLSearchParams(location.search);
  choose(wanted);
  filters.open ||= inputs.some(({ checked, value }) => checked && value !== '');
  showTarget();
}

/** What the address calls a choice: numbers of topics change as topics come in. */
function keyOf({ dataset, value }: HTMLInputElement): string {
  return dataset['key'] ?? value;
}
