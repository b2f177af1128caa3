/** Where the choice is kept; the script in the head of every page reads it before the first paint. */
const KEY = 'theme';

/** Shows the switch between dark and light colours; what a reader chooses is remembered, and goes before the system's choice. */
export function offerColours(): void {
  const button = document.getElementById('Part-theme');
  if (!(button instanceof HTMLButtonElement)) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const isDark = (): boolean => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = (): void => {
    button.textContent = (isDark() ? button.dataset.toLight : button.dataset.toDark) ?? '';
  };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, root.dataset.theme);
    } catch {
      // Where nothing may be kept, the choice holds for this page.
    }
    label();
  });
  system.addEventListener('change', label);
  label();
  button.hidden = false;
}
