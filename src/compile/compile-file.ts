import { fileStart, toDiagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { buildSourceText } from '../diagnostics/source-text.ts';
import type { Body } from '../markdown/body.ts';
import { renderBody } from '../markdown/render-body.ts';
import { authorSchema, type Author } from '../schemas/author.ts';
import { pageFrontmatterSchema, type PageFrontmatter } from '../schemas/page.ts';
import { propertyGroupSchema, type PropertyGroup } from '../schemas/property.ts';
import { publisherSchema, type Publisher } from '../schemas/publisher.ts';
import { reportFrontmatterSchema, type ReportFrontmatter } from '../schemas/report.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { storyFrontmatterSchema, type StoryFrontmatter } from '../schemas/story.ts';
import type { ContentPath } from './content-path.ts';
import { decode } from './decode.ts';
import type { Where } from './fault.ts';
import { findUnboundFaults } from './frontmatter-prose.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { validate, type Sound } from './validate.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** What each kind of file says once it is read. */
export interface DataByKind {
  site: Site;
  publisher: Publisher;
  author: Author;
  properties: PropertyGroup;
  page: PageFrontmatter;
  story: StoryFrontmatter;
  report: ReportFrontmatter;
}

/** The kinds of files that hold text. */
export type TextKind = keyof DataByKind;

/** One file of a kind, read. Plain data: it can be kept in a cache and sent between threads. */
export interface CompiledFile<Kind extends TextKind = TextKind> {
  kind: Kind;
  /** Within the content folder. */
  path: string;
  id: string;
  /** The story it belongs to; empty where it belongs to none. */
  story: string;
  /** Whether its YAML could be read at all; if not, nothing is known of what it declares. */
  isReadable: boolean;
  /** What it says, as far as it is sound; whole where no diagnostic is an error. */
  data: Sound<DataByKind[Kind]>;
  /** Of Markdown files. */
  body: Body | null;
  /** What is wrong in the file by itself. */
  diagnostics: Diagnostic[];
}

const schemas = {
  site: siteSchema,
  publisher: publisherSchema,
  author: authorSchema,
  properties: propertyGroupSchema,
  page: pageFrontmatterSchema,
  story: storyFrontmatterSchema,
  report: reportFrontmatterSchema,
};

const markdownKinds: readonly TextKind[] = ['page', 'story', 'report'];

/**
 * The bytes of one file as a typed record, with every problem that shows in the file alone. Never throws for what an editor wrote.
 *
 * @param path within the content folder
 * @param root what stands before `path` in diagnostics: `content`
 */
export async function compileFile(
  { kind, id, ...at }: Exclude<ContentPath, { kind: 'image' }>,
  path: string,
  root: string,
  bytes: Uint8Array,
): Promise<CompiledFile> {
  const file = { kind, path, id, story: 'story' in at ? at.story : '', body: null, data: {} };
  const tell = (place: Place, finding: Parameters<typeof toDiagnostic>[2]) =>
    toDiagnostic(`${root}/${path}`, place, finding);
  const isMarkdown = markdownKinds.includes(kind);
  const decoded = decode(bytes, isMarkdown ? 'markdown' : 'yaml');
  if (!decoded.ok) return { ...file, isReadable: false, diagnostics: [tell(fileStart, decoded.finding)] };
  const source = buildSourceText(decoded.text);
  const split = isMarkdown ? splitFrontmatter(source) : undefined;
  const yaml = readYaml(source, split?.start ?? 0, split?.end ?? source.text.length);
  const isReadable = yaml.isReadable && (split?.faults.length ?? 0) === 0;
  // Asked before what is wrong is taken out: a title may be too long and hold a number too.
  const unbound = findUnboundFaults(kind, yaml.value);
  const { value, faults } = isReadable ? validate(schemas[kind], yaml) : { value: {}, faults: [] };
  const rendered = split ? await renderBody(split.markdown, path) : undefined;
  const syntax = [...(split?.faults ?? []), ...yaml.faults].map((fault) => tell(placeOf(fault, yaml), fault));
  // What the schema says of a value that could not be read is no further fault.
  const unread = new Set(syntax.map(({ line, column }) => `${line}:${column}`));
  const others = [...faults, ...unbound]
    .map((fault) => tell(placeOf(fault, yaml), fault))
    .filter(({ line, column }) => !unread.has(`${line}:${column}`));
  return {
    ...file,
    isReadable,
    data: value,
    body: rendered?.body ?? null,
    diagnostics: [
      ...syntax,
      ...others,
      ...(rendered?.messages ?? []).map((message) => tell(message, message)),
    ],
  };
}

/** The places of faults that only the whole newsroom shows, found again in the file's text. */
export function findPlaces(kind: TextKind, bytes: Uint8Array, wheres: readonly Where[]): Place[] {
  const isMarkdown = markdownKinds.includes(kind);
  const decoded = decode(bytes, isMarkdown ? 'markdown' : 'yaml');
  const source = buildSourceText(decoded.ok ? decoded.text : '');
  const { start, end } = (isMarkdown && splitFrontmatter(source)) || { start: 0, end: source.text.length };
  const yaml = readYaml(source, start, end);
  return wheres.map((where) => placeOf(where, yaml));
}

function placeOf(where: Where, yaml: YamlDocument): Place {
  return 'place' in where ? where.place : yaml.placeOf(where.spot);
}
