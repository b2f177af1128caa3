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
import type { FileLocation, Finding } from '../diagnostics/finding.ts';
import { findUnboundNumbers } from './frontmatter-prose.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { validate, type Sound } from './validate.ts';
import { readYaml } from './yaml-document.ts';

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
  const diagnose = (place: Place, finding: Parameters<typeof toDiagnostic>[2]) =>
    toDiagnostic(`${root}/${path}`, place, finding);
  const opened = openText(kind, bytes);
  if (!opened.ok) return { ...file, isReadable: false, diagnostics: [diagnose(fileStart, opened.finding)] };
  const { source, start, end, frontmatter } = opened;
  const yaml = readYaml(source, start, end);
  const isReadable = yaml.isReadable && (frontmatter?.findings.length ?? 0) === 0;
  // Before the unsound values are taken out: a title may be too long and hold a number too.
  const unbound = findUnboundNumbers(kind, yaml.value);
  const { value, findings } = isReadable ? validate(schemas[kind], yaml) : { value: {}, findings: [] };
  const rendered = frontmatter ? await renderBody(frontmatter.markdown, path) : undefined;
  const place = (finding: Omit<Finding, 'path'>) => diagnose(yaml.placeOf(finding.where), finding);
  const syntax = [...(frontmatter?.findings ?? []), ...yaml.findings].map(place);
  // What the schema finds in a value that could not be read is no further finding.
  const unread = new Set(syntax.map(({ line, column }) => `${line}:${column}`));
  const others = [...findings, ...unbound]
    .map(place)
    .filter(({ line, column }) => !unread.has(`${line}:${column}`));
  return {
    ...file,
    isReadable,
    data: value,
    body: rendered?.body ?? null,
    diagnostics: [
      ...syntax,
      ...others,
      ...(rendered?.messages ?? []).map((message) => diagnose(message, message)),
    ],
  };
}

/** The places of findings that only the whole newsroom shows, looked up in the file's text. */
export function findPlaces(
  kind: TextKind,
  bytes: Uint8Array,
  wheres: readonly FileLocation['where'][],
): Place[] {
  const opened = openText(kind, bytes);
  const { source, start, end } = opened.ok ? opened : { source: buildSourceText(''), start: 0, end: 0 };
  const yaml = readYaml(source, start, end);
  return wheres.map((where) => yaml.placeOf(where));
}

/** A file's text, with the stretch of it that is YAML. */
function openText(kind: TextKind, bytes: Uint8Array) {
  const isMarkdown = markdownKinds.includes(kind);
  const decoded = decode(bytes, isMarkdown ? 'markdown' : 'yaml');
  if (!decoded.ok) return decoded;
  const source = buildSourceText(decoded.text);
  const frontmatter = isMarkdown ? splitFrontmatter(source) : undefined;
  const { start, end } = frontmatter ?? { start: 0, end: source.text.length };
  return { ok: true as const, source, start, end, frontmatter };
}
