import { inventedFiles } from '../invented-newsroom.ts';

/** A report of the invented newsroom with these corrections, each a mapping in YAML, and other words replaced; each must be there. */
export function withCorrections(
  id: string,
  corrections: readonly string[],
  ...replacements: [found: string, put: string][]
): Record<string, string> {
  const path = `stories/car/${id}.md`;
  const list = `corrections:\n${corrections.map((each) => `  - ${each}\n`).join('')}---\n\n`;
  let text = String(inventedFiles[path]);
  for (const [found, put] of [
    ['---\n\n', corrections.length > 0 ? list : '---\n\n'] as const,
    ...replacements,
  ]) {
    if (!text.includes(found)) throw new Error(`The report does not hold ${found}`);
    text = text.replace(found, put);
  }
  return { [path]: text };
}
