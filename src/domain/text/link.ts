import { findFileAddress } from './address.ts';

/** Where a link in prose leads. */
export type Link =
  /** A page of the site, by its address from the root, or a place on the page itself (`address` null). */
  | { kind: 'internal'; address: string | null; fragment: string | null }
  | { kind: 'external' }
  | { kind: 'unsafe'; why: string }
  | { kind: 'broken'; why: string };

const safeSchemes = ['http', 'https', 'mailto', 'tel'];

/**
 * Reads the address of a link as a browser would (WHATWG URL: blanks around and line ends within are nothing, a backslash is a
 * slash), so that nothing gets past that a browser would follow.
 *
 * @param path the file in which it stands, within the content folder
 */
export function parseLink(url: string, path: string): Link {
  // Browsers drop everything up to the blank at both ends before they read an address.
  const read = url.replace(/^[^!-\u{10ffff}]+|[^!-\u{10ffff}]+$/gu, '').replace(/[\t\n\r]/g, '');
  if (read === '') return { kind: 'broken', why: 'expected an address' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (!safeSchemes.includes(scheme)) return { kind: 'unsafe', why: `an address of the kind "${scheme}:"` };
    const isWeb = scheme === 'http' || scheme === 'https';
    const isSound = isWeb
      ? /^https?:\/\/[^/\\]/i.test(read) && URL.canParse(read)
      : read.length > scheme.length + 1;
    return isSound ? { kind: 'external' } : { kind: 'unsafe', why: 'an address that no browser can read' };
  }
  if (/^[/\\]{2}/.test(read)) return { kind: 'unsafe', why: 'an address without https:' };
  if (read.includes('\\')) return { kind: 'unsafe', why: 'an address with a backslash' };
  const [target = '', ...rest] = read.split('#');
  const fragment = rest.length > 0 ? decode(rest.join('#')) : null;
  if (target === '') return { kind: 'internal', address: null, fragment };
  if (target.startsWith('/')) return { kind: 'internal', address: decode(target), fragment };
  const file = resolve(path, decode(target));
  const address = file === undefined ? undefined : findFileAddress(file);
  if (address !== undefined) return { kind: 'internal', address, fragment };
  return {
    kind: 'broken',
    why: 'expected a relative path to a .md file, or an address of the site that begins with /',
  };
}

/** The path that a relative one means, within the content folder; nothing where it leaves the folder. */
function resolve(from: string, relative: string): string | undefined {
  const names = from.split('/').slice(0, -1);
  for (const name of relative.split('/')) {
    if (name === '..') {
      if (names.pop() === undefined) return undefined;
    } else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

/** The path within the content folder of a picture in the report's own folder; nothing for any other address. */
export function findPicture(url: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[#?\\]/i.test(url)) return undefined;
  const target = resolve(path, decode(url));
  const folder = path.split('/').slice(0, -1).join('/');
  return target?.startsWith(`${folder}/`) && !target.slice(folder.length + 1).includes('/')
    ? target
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
