/**
 * Where a text without blanks is parted for the index: a word joiner (U+2060) and a blank. No text of ours holds the two together,
 * so that the parts can be joined to the text that they were. https://www.unicode.org/reports/tr14/#WJ
 */
const JOINT = '\u2060 ';

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const seams = new RegExp(String.raw`(?<=${UNSPACED})(?=\S)|(?<=\S)(?=${UNSPACED})`, 'gu');
const unspaced = new RegExp(UNSPACED, 'gu');
const onlyUnspaced = new RegExp(String.raw`^(?:${UNSPACED}|\s)+$`, 'u');

/**
 * The text with every character of a script that sets no blanks between words made a word of its own. Dictionaries that find words
 * in Chinese differ from browser to browser, and from the one that made the index; characters are the same everywhere.
 */
export function partUnspaced(text: string): string {
  return text.replace(seams, JOINT);
}

/** The text as it was before `partUnspaced`. */
export function joinUnspaced(text: string): string {
  return text.replaceAll(JOINT, '');
}

/**
 * What a reader looks for, as the index has it: all of the words, in any order. Chinese or Japanese alone is looked for to the
 * letter, which the index is asked for with quotation marks.
 */
export function toSearchTerm(words: string): string {
  const parted = words.replace(unspaced, ' $& ').replace(/\s+/g, ' ').trim();
  return onlyUnspaced.test(parted) && parted.includes(' ') ? `"${parted}"` : parted;
}
