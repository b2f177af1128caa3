const words = [
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
  return `${words[count] ?? count} ${count === 1 ? one : several}`;
}
