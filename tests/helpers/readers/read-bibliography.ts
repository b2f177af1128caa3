import { parse } from '@retorquere/bibtex-parser';

/** An entry of a bibliography. */
export interface ReadEntry {
  type: string;
  key: string;
  title: string;
  authors: string[];
  /** What it appeared in, else who published it. */
  house: string | undefined;
  publisher: string | undefined;
  address: string | undefined;
  date: string | undefined;
  /** The day on which it was read. */
  read: string | undefined;
  language: string | undefined;
  note: string | undefined;
}

/** What a program makes of a file for biblatex. */
export function readBibliography(text: string): ReadEntry[] {
  const { entries, errors } = parse(text, {
    // As it stands there: in what order the words of a title have capitals is the style's business.
    sentenceCase: false,
    caseProtection: false,
    // Biber reads dates so; a tilde is no blank there.
    verbatimFields: ['url', 'date', 'urldate'],
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ type, key, fields }) => {
    const one = (name: string) => {
      const value = (fields as Record<string, unknown>)[name];
      return (Array.isArray(value) ? value[0] : value) as string | undefined;
    };
    const publisher = one('publisher') ?? one('organization') ?? one('institution');
    const authors = (fields.author ?? []) as { name?: string; lastName?: string }[];
    return {
      type,
      key,
      title: one('title') ?? '',
      authors: authors.map(({ name, lastName }) => name ?? lastName ?? ''),
      house: one('journaltitle') ?? publisher,
      publisher,
      address: one('url'),
      date: one('date'),
      read: one('urldate'),
      language: one('language'),
      note: one('note'),
    };
  });
}
