const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The ISO day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A date around a day, as precise as the form says, with its words in prose and what its source is said to have printed. */
export function inventDate(
  day: string,
  form: 'day' | 'month' | 'part' | 'quarter',
): { on: string; words: string; asPrinted?: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  switch (form) {
    case 'day':
      return { on: day, words: `${Number(date)} ${name}` };
    case 'month':
      return { on: `${year}-${month}`, words: `${name} ${year}`, asPrinted: `in ${name}` };
    case 'part': {
      const part = Number(date) <= 10 ? ['early', '01', '10'] : ['mid', '11', '20'];
      const [word = '', from = '', to = ''] = part;
      const words = word === 'mid' ? `mid-${name}` : `${word} ${name}`;
      return { on: `${year}-${month}-${from}~/${year}-${month}-${to}~`, words, asPrinted: `in ${words}` };
    }
    case 'quarter': {
      const quarter = Math.ceil(Number(month) / 3);
      const words = `the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`;
      return { on: `${year}-${32 + quarter}`, words, asPrinted: `in ${words}` };
    }
  }
}

/** The half-year that a day is in, in EDTF. */
export function halfYearOf(day: string): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 40 : 41}`;
}
