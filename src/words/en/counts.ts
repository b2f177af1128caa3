const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count with what is counted, small numbers as words: "seven pages", "one origin", "13 pages". */
export function countWords(count: number, one: string, several: string): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : several}`;
}

/** The same in figures: "7 pages", "1 origin"; nothing where there is none. */
export function countFigures(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}
