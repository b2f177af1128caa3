/** The whole text of a quantity in the grammar, where one of the usual slips keeps it out; not yet checked to be one. */
export function findQuantityFix(text: string): string | undefined {
  const fixed = fixes.reduce(
    (written, [pattern, replacement]) => written.replace(pattern, replacement),
    text,
  );
  return fixed === text ? undefined : fixed;
}

const fixes: readonly (readonly [RegExp, string])[] = [
  // A currency before the number.
  [/^([A-Z]{3})\s?(?=\d)(.*)$/, '$2 $1'],
  [/^€\s?(\d.*)$/, '$1 EUR'],
  [/^£\s?(\d.*)$/, '$1 GBP'],
  // Comparators and ± as typewriters have them.
  [/^(?:>=|=>|≧|⩾)\s*/, '≥ '],
  [/^(?:<=|=<|≦|⩽)\s*/, '≤ '],
  [/^(?:≈|≃|ca\.?|c\.)\s*/, '~ '],
  [/\s*(?:\+\/[-−]|\+[-−])\s*(?=\d)/, ' ± '],
  [/^\+(?=\d)/, ''],
  [/^([≥≤><~]?\s*[-−]?)\.(?=\d)/, '$10.'],
  // A hyphen, another dash or `to` between the ends of a range; blanks between thousands.
  [/^([≥≤><~]?\s*[-−]?\d[\d.,_]*)\s*(?:[-−—]|\bto\b)\s*(?=\d)/, '$1–'],
  [/(?<=\d)[  ](?=\d{3}(?!\d))/g, ','],
];
