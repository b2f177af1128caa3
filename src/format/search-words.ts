/**
 * Stands at the end of a word that has a blank after it for the index alone: the word joiner. No text that people write has it there,
 * so that the words can be joined to the text that they were. https://www.unicode.org/reports/tr14/#WJ
 */
export const JOINER = '\u2060';

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const seams = new RegExp(String.raw`(?<=${UNSPACED})(?=\S)|(?<=\S)(?=${UNSPACED})`, 'gu');
const unspaced = new RegExp(UNSPACED, 'gu');
const onlyUnspaced = new RegExp(String.raw`^(?:${UNSPACED}|\s)+$`, 'u');

/**
 * The text with every character of a script that sets no blanks between words made a word of its own. Dictionaries that find words
 * in Chinese differ from browser to browser, and from the one that made the index; characters are the same everywhere.
 */
export function partUnspaced(text: string): string {
  return text.replace(seams, `${JOINER} `);
}

/** The text as it was before `partUnspaced`. */
export function joinUnspaced(text: string): string {
  return text.replaceAll(`${JOINER} `, '');
}

/**
 * What a reader looks for, as the index has it: all of the words, in any order. Chinese or Japanese alone is looked for to the
 * letter, which the index is asked for with quotation marks.
 */
export function toSearchTerm(words: string): string {
  const parted = words.replace(unspaced, ' $& ').replace(/\s+/g, ' ').trim();
  return onlyUnspaced.test(parted) && parted.includes(' ') ? `"${parted}"` : parted;
}
