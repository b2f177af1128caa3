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

/** The same in figures, for what stands beside a list: "7 pages", "1 origin"; nothing where there is none. */
export function countFigures(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}

/** How much there is on a topic: "9 reports in 2 stories", "1 story". */
export function countReports(reports: number, stories: number): string {
  const told = countFigures(stories, 'story', 'stories');
  return reports === 0 ? told : `${countFigures(reports, 'report', 'reports')} in ${told}`;
}
