import { hash } from 'node:crypto';

/** The SHA-256 of some bytes or of a text in UTF-8, in base64url: 43 characters that a file's name may hold. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
