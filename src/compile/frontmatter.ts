import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

/** Where the YAML between the two fences of a Markdown file is, and where its body begins. */
export interface FrontmatterSplit {
  /** UTF-16 offsets of the YAML; `start` equals `end` where there is none. */
  start: number;
  end: number;
  /** The body, after as many empty lines as there are before it in the file, so that lines and columns are those of the file. */
  markdown: string;
  findings: Omit<Finding, 'path'>[];
}

/** Splits a Markdown file at the lines `---`; one that never closes is `yaml/syntax` at the first. */
export function splitFrontmatter({ text, placeAt }: SourceText): FrontmatterSplit {
  const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) return { start: 0, end: 0, markdown: text, findings: [] };
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', '\n'));
  if (!closing) {
    const message = 'The frontmatter that opens here never closes; end it with a line "---".';
    return {
      start,
      end: start,
      markdown: '',
      findings: [{ rule: 'yaml/syntax', message, where: placeAt(0, 3) }],
    };
  }
  const end = start + closing.index;
  const body = end + closing[0].length;
  return {
    start,
    end,
    markdown: text.slice(0, body).replace(/[^\r\n]+/g, '') + text.slice(body),
    findings: [],
  };
}
