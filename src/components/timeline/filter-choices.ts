import type { TimelineFilters } from '../../models/timeline/timeline-filters.ts';
import { getWords } from '../../words/get-words.ts';

/** One thing by which a list can be narrowed, by at most one value; the empty value, the first, is all of them. */
interface Choice {
  /** The name of the inputs, and of the parameter in the page's address. */
  name: 'basis' | 'standing' | 'topic';
  legend: string;
  /** Styles know a topic by its number on the page, addresses by its id as the `key`. */
  values: { value: string; key?: string; words: string; count: number }[];
}

/** The choices that a reader has, each with how many entries it leaves; without those that leave every entry. */
export function listChoices(
  { entryCount, bases, standings, topics }: TimelineFilters,
  language: string,
): Choice[] {
  const words = getWords(language);
  const { filters } = words.timeline;
  const all = { value: '', words: filters.all, count: entryCount };
  const choices: Choice[] = [
    {
      name: 'standing',
      legend: filters.standing,
      values: standings.map(({ standing, count }) => ({
        value: standing,
        words: words.standings[standing].mark,
        count,
      })),
    },
    {
      name: 'basis',
      legend: filters.basis,
      values: bases.map(({ basis, count }) => ({ value: basis, words: words.bases[basis].mark, count })),
    },
    {
      name: 'topic',
      legend: filters.topic,
      values: topics.map(({ number, topic, count }) => ({
        value: String(number),
        key: topic,
        words: topic.replaceAll('-', ' '),
        count,
      })),
    },
  ];
  return choices
    .filter(({ values }) => values.length > 0)
    .map((choice) => ({ ...choice, values: [all, ...choice.values] }));
}
