/** Opening marks with the closing marks that may end what they open (Unicode: quotation marks of European and CJK use). */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
};

/** The stretches between quotation marks, from the opening to the closing mark; each mark counts only with its partner. */
export function findQuotations(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const neverClosed = new Set<string>();
  for (let start = 0; start < text.length; start += 1) {
    const closing = pairs[text.charAt(start)];
    if (closing === undefined || neverClosed.has(closing)) continue;
    const end = findClosing(text, start, closing);
    if (end < 0) neverClosed.add(closing);
    else {
      found.push([start, end]);
      start = end;
    }
  }
  return found;
}

function findClosing(text: string, start: number, closing: string): number {
  for (let end = start + 1; end < text.length; end += 1) {
    if (!closing.includes(text.charAt(end))) continue;
    // An apostrophe within a word closes nothing.
    const isApostrophe = text.charAt(end) === '’' && /\p{Letter}/u.test(text.charAt(end + 1));
    if (!isApostrophe) return end;
  }
  return -1;
}
