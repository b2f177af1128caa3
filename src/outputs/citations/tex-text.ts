/** The text as TeX prints it. Braces become commands as well: BibTeX counts them, escaped or not, and one too many would swallow what follows. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>|]/g, (character) => commands[character] ?? `\\${character}`);
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
