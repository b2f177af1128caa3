import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import { walk } from './walk.ts';

/**
 * Reads Markdown as remark-parse does, with the syntax that other plugins have added, and to the same tree. Blank lines before the
 * text, as they stand for a file's head, aren't read, and syntax that the text cannot hold is not tried: micromark tries a bare
 * address at each word, and a table at each line.
 */
export function remarkParseBody(this: Processor): void {
  const variants = new Map<string, Options>();
  this.parser = (document) => {
    const { text, line, offset } = skipBlankLines(document);
    const narrow = [
      ...(mayHoldAddress.test(text) ? [] : addressNames),
      ...(mayHoldTable.test(text) ? [] : tableNames),
    ];
    const key = narrow.join();
    const options = variants.get(key) ?? narrowSyntax(this.data(), narrow);
    variants.set(key, options);
    const tree = fromMarkdown(text, options);
    if (offset > 0) moveDown(tree, line, offset);
    return tree;
  };
}

// What a bare address needs: also where a character reference stands for a part of it. The names are those of
// micromark-extension-gfm-autolink-literal.
const mayHoldAddress = /http|www|[@&]/i;
const addressNames = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

// A row of delimiters has a pipe, or a colon at its dashes (micromark-extension-gfm-table).
const mayHoldTable = /\||:-|-:/;
const tableNames = ['table'];

/** The text from the end of the last blank line at its head on; `line` and `offset` are what stands before. */
function skipBlankLines(document: string): { text: string; line: number; offset: number } {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(document)?.[0] ?? '';
  // With that line end, so that what follows begins no text: there, a byte order mark would be left out.
  const offset = blank.endsWith('\r\n') ? blank.length - 2 : Math.max(0, blank.length - 1);
  const line = blank.slice(0, offset).match(/\r\n|\n|\r/g)?.length ?? 0;
  return { text: document.slice(offset), line, offset };
}

/** Moves the places of a tree to where they are in the whole text. */
function moveDown(tree: Nodes, lines: number, offset: number): void {
  walk(tree, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}

// The part of the types of micromark and mdast-util-from-markdown that is used here.
interface Construct {
  name?: string;
}
type Constructs = Record<string, Construct | Construct[]>;
interface Syntax {
  text?: Constructs;
  flow?: Constructs;
}
interface FromMarkdown {
  enter?: object;
}

/** The syntax that plugins have added, without the constructs of these names, nor the search for bare addresses behind the parser. */
function narrowSyntax(added: object, names: readonly string[]): Options {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = added as {
    micromarkExtensions?: Syntax[];
    fromMarkdownExtensions?: (FromMarkdown | FromMarkdown[])[];
  };
  const isKept = ({ name = '' }: Construct) => !names.includes(name);
  const narrow = (constructs: Constructs = {}): Constructs =>
    Object.fromEntries(
      Object.entries(constructs).map(([code, each]) => [code, [each].flat().filter(isKept)]),
    );
  const extensions = micromarkExtensions.map((syntax) => ({
    ...syntax,
    text: narrow(syntax.text),
    flow: narrow(syntax.flow),
  }));
  const mdastExtensions = fromMarkdownExtensions
    .flat()
    .filter(({ enter = {} }) => !(names.includes('emailAutolink') && 'literalAutolink' in enter));
  return { extensions, mdastExtensions } as Options;
}
