/** How many octets a line of a calendar may have, without its end. */
const LONGEST = 75;

/** Lines of at most 75 octets: a longer one goes on behind a line end and a blank, and no character is parted (RFC 5545, 3.1). */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  // No character takes more than three octets for each of its code units.
  if (line.length * 3 <= LONGEST) return line;
  let folded = '';
  let begin = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = countOctets(code);
    if (octets + size > LONGEST) {
      folded += `${line.slice(begin, at)}\r\n `;
      begin = at;
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return folded + line.slice(begin);
}

/** Of a character in UTF-8. */
function countOctets(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
