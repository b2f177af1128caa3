import { english, type Words } from './en.ts';

/** The words of a site, by its BCP 47 language: English where its own are not there yet. */
export function getWords(language: string): Words {
  return languages[language] ?? english;
}

const languages: Readonly<Record<string, Words>> = { en: english };
