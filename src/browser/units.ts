/** Keeps the reader's choice of units from page to page; without scripts a choice holds for its page. */
export function rememberUnits(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="units"]')];
  const kept = choices.find(({ value }) => value === readChoice());
  if (kept) kept.checked = true;
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      keepChoice(choice.value);
    });
  }
}

const KEY = 'units';

// Browsers that keep nothing throw.
function readChoice(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keepChoice(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // The choice still holds for this page.
  }
}
