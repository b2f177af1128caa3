import { isId } from '../domain/text/id.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';

/** What a file of the content folder is, by its path alone. */
export type ContentPath =
  | { kind: 'site'; id: 'site' }
  | { kind: 'publisher' | 'author' | 'properties' | 'page'; id: string }
  | { kind: 'story'; id: string; story: string }
  | { kind: 'report'; id: string; story: string }
  | { kind: 'image'; id: string; story: string };

/** The pictures that may lie beside a report; no SVG, which can carry scripts. */
const imageName = /^[\w.-]+\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Names that addresses of the site use, so that no file may have them. */
export interface ReservedNames {
  /** At the root: no story or page. */
  root: readonly string[];
  /** Within a story: no report. */
  story: readonly string[];
  /** Within a story: no picture, in whatever letters, since some file systems do not distinguish case. */
  files: readonly string[];
}

const folders = {
  publishers: { kind: 'publisher', extension: '.yml' },
  authors: { kind: 'author', extension: '.yml' },
  properties: { kind: 'properties', extension: '.yml' },
  pages: { kind: 'page', extension: '.md' },
} as const;

/** Reads a path relative to the content folder; one of no known place is the rule `file/name`. */
export function parseContentPath(
  path: string,
  reserved: ReservedNames,
): { ok: true; value: ContentPath } | { ok: false; finding: Pick<Finding, 'rule' | 'message'> } {
  const names = path.split('/');
  const [folder = '', second = '', third = ''] = names;
  if (path === 'site.yml') return { ok: true, value: { kind: 'site', id: 'site' } };
  if (names.length === 2 && Object.hasOwn(folders, folder)) {
    const { kind, extension } = folders[folder as keyof typeof folders];
    const id = readName(second, extension, kind === 'page' ? reserved.root : []);
    return id.ok ? { ok: true, value: { kind, id: id.value } } : id;
  }
  if (names.length === 3 && folder === 'stories') {
    const story = readName(second, '', [...reserved.root, 'about']);
    if (!story.ok) return story;
    if (third === 'story.md') return { ok: true, value: { kind: 'story', id: second, story: second } };
    if (imageName.test(third) && reserved.files.includes(third.toLowerCase()))
      return refuse(`"${third}" is the name of an address of the site; choose another.`);
    if (imageName.test(third)) return { ok: true, value: { kind: 'image', id: third, story: second } };
    const id = readName(third, '.md', reserved.story);
    return id.ok ? { ok: true, value: { kind: 'report', id: id.value, story: second } } : id;
  }
  return refuse(`"${path}" has no place in the content${suggestPlace(names)}; ${places}`);
}

const places =
  'expected site.yml, publishers/<id>.yml, authors/<id>.yml, properties/<group>.yml, pages/<slug>.md, stories/<story>/story.md, stories/<story>/<slug>.md or a picture beside a report.';

function readName(
  name: string,
  extension: string,
  reserved: readonly string[],
): { ok: true; value: string } | { ok: false; finding: Pick<Finding, 'rule' | 'message'> } {
  if (!name.endsWith(extension))
    return refuse(`"${name}" has no place here; expected a name that ends in ${extension}.`);
  const id = name.slice(0, name.length - extension.length);
  if (!isId(id))
    return refuse(`"${id}" is no name; expected 1 to 80 lower case letters, digits and hyphens.`);
  if (reserved.includes(id)) return refuse(`"${id}" is the name of an address of the site; choose another.`);
  return { ok: true, value: id };
}

function suggestPlace([folder = '']: readonly string[]): string {
  return formatSuggestion(findSuggestion(folder, [...Object.keys(folders), 'stories', 'site.yml'])).replace(
    /\?$/,
    '',
  );
}

function refuse(message: string): { ok: false; finding: Pick<Finding, 'rule' | 'message'> } {
  return { ok: false, finding: { rule: 'file/name', message } };
}
