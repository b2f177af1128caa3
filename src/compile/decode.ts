import { isUtf8 } from 'node:buffer';
import type { Finding } from '../diagnostics/finding.ts';
import { measureDepth, type TextFormat } from './measure-depth.ts';

/** The most that one file of text may hold; what is larger costs more time to read than an editor would wait. */
const MOST_BYTES = 1_000_000;

/** The deepest nesting; deeper, recursive parsers run out of stack. */
const MOST_LEVELS = 100;

/** The text of a file, without its byte order mark; or why it is not read: the rule `file/content`. */
export function decode(
  bytes: Uint8Array,
  format: TextFormat,
): { ok: true; text: string } | { ok: false; finding: Pick<Finding, 'rule' | 'message'> } {
  if (bytes.byteLength > MOST_BYTES) {
    const size = (bytes.byteLength / 1_000_000).toFixed(1);
    return refuse(`The file has ${size} MB, more than the 1 MB that is read; split it.`);
  }
  if (!isUtf8(bytes)) return refuse('The file is not UTF-8; save it in that encoding.');
  const text = readText(bytes);
  if (measureDepth(text, format) <= MOST_LEVELS) return { ok: true, text };
  return refuse(`The file is nested more than ${MOST_LEVELS} levels deep; flatten it.`);
}

/** The text of sound UTF-8; a TextDecoder would take ten times as long to be made. */
function readText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function refuse(message: string): { ok: false; finding: Pick<Finding, 'rule' | 'message'> } {
  return { ok: false, finding: { rule: 'file/content', message } };
}
