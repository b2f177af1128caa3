/** How a YAML scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

const isBlank = (character: string | undefined) => character !== undefined && /[ \t\r\n]/.test(character);

/**
 * The offsets in the source of the code units of a scalar's value. Quotes, escapes, folded lines and indentation are in the
 * source and not in the value, so both are walked in step (YAML 1.2.2, chapters 7 and 8).
 */
export function mapScalarOffsets(source: string, start: number, style: ScalarStyle, value: string): number[] {
  const offsets: number[] = [];
  let at = start;
  if (style === 'single' || style === 'double') at += 1;
  if (style === 'block') while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
  for (let done = 0; done < value.length; done += 1) {
    const wanted = value[done];
    let width = 1;
    for (;;) {
      const found = source[at];
      if (style === 'double' && found === '\\') {
        width = escapeWidth(source, at);
        if (width > 0) break;
        at += 1;
        while (isBlank(source[at])) at += 1;
        continue;
      }
      if (found === wanted || !isBlank(found) || (wanted === ' ' && /[\r\n]/.test(found ?? ''))) break;
      at += 1;
    }
    offsets.push(at);
    if (style === 'single' && wanted === "'") width = 2;
    if (width === 10 && value.codePointAt(done) !== value.charCodeAt(done)) {
      offsets.push(at);
      done += 1;
    }
    at += width;
  }
  return offsets;
}

/** How many code units an escape takes; 0 where it joins two lines. */
function escapeWidth(source: string, at: number): number {
  const kind = source[at + 1];
  if (kind === '\n' || kind === '\r') return 0;
  return { x: 4, u: 6, U: 10 }[kind ?? ''] ?? 2;
}
