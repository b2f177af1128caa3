/** A stretch of a text by its UTF-16 offsets; `end` is exclusive. */
export interface Block {
  start: number;
  end: number;
}

/**
 * The lines of a top-level key of block YAML, with all that it holds, found without parsing; nothing where its lines alone don't
 * tell. Every line that is not indented must begin a key in plain letters, and this key only once: then no line of it is
 * part of a text on several lines, which would have to be indented.
 */
export function findBlock(yaml: string, key: string): Block | undefined {
  let block: Block | undefined;
  for (const { 0: line, index } of yaml.matchAll(/(?<=^|[\n\r])[^ \t\r\n#][^\r\n]*/g)) {
    const found = /^[A-Za-z]+(?=:(?:[ \t]|$))/.exec(line)?.[0];
    if (found === undefined || (found === key && block)) return undefined;
    if (found === key) block = { start: index, end: yaml.length };
    else if (block?.end === yaml.length) block.end = index;
  }
  return block;
}
