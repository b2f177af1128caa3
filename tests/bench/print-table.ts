import { isMet, type Ratio } from './ratios.ts';
import type { Step } from './record.ts';

/** Rows as text: the first column to the left, the others to the right. */
export function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** The medians of every step, and what is missing, each at its place. */
export function printSteps(steps: readonly Step[], missing: Readonly<Record<string, string>>): string {
  const rows = steps.map(({ step, median: { wall, cpu, peak, pages, files, bytes } }) => [
    step,
    print(wall, 2),
    print(cpu, 2),
    print(peak === null ? null : peak / 2 ** 20, 0),
    print(pages, 0),
    print(files, 0),
    print(bytes === null ? null : bytes / 2 ** 20, 1),
  ]);
  const table = alignRows([['step', 'wall s', 'CPU s', 'peak MiB', 'pages', 'files', 'MiB'], ...rows]);
  return (
    table +
    Object.entries(missing)
      .map(([name, reason]) => `${name}: ${reason}\n`)
      .join('')
  );
}

/** Every ratio beside its target. */
export function printRatios(ratios: readonly Ratio[]): string {
  const rows = ratios.map((ratio) => {
    const met = isMet(ratio);
    const unit = ratio.unit && ` ${ratio.unit}`;
    const verdict = met === null ? 'not measured' : met ? 'met' : 'missed';
    return [
      ratio.name,
      `${print(ratio.value, 2)}${ratio.value === null ? '' : unit}`,
      `${ratio.target}${unit}`,
      verdict,
    ];
  });
  return alignRows([['number', 'value', 'at most', 'target'], ...rows]);
}

function print(value: number | null, decimals: number): string {
  return value === null ? '–' : value.toFixed(decimals);
}
