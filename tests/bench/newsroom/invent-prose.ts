import type { Block, Inline, InventedFigure, ReportRecords } from './invented-newsroom.ts';
import { capitalize, inventSentence, inventSentences, inventThing } from './invented-words.ts';
import type { Random } from './seeded-random.ts';

/** What the prose of a report may point to, besides its own records. */
export interface Surroundings {
  story: string;
  /** What the machine is called. */
  subject: string;
  /** Ids of the reports before it, the latest last. */
  former: string[];
  /** Another story, whatever it is about. */
  elsewhere: string;
}

/** Some six hundred words; every source is cited, every event, claim and figure stands in a sentence. */
export function inventProse(random: Random, records: ReportRecords, around: Surroundings): Block[] {
  const { sources, events, claims, figures } = records;
  const cite = (from: number, to = from + 1): Inline => ({
    kind: 'cite',
    sources: sources.slice(from, to).map(({ id }) => id),
  });
  const when = (index: number): Inline => {
    const { id, words } = events[index]!;
    return { kind: 'when', words, event: id };
  };
  const claim = (index: number, words: string): Inline => ({
    kind: 'claim',
    words,
    claim: claims[index]!.id,
  });
  const fact = (index: number): Inline => toFact(figures[index]!);
  const say = (count: number) => inventSentences(random, count);
  const paragraph = (...parts: Inline[]): Block => ({ kind: 'paragraph', parts });
  const heading = (): Block => ({ kind: 'heading', words: `The ${inventThing(random)}` });
  const last = around.former.at(-1);
  const backLink: Inline[] =
    last === undefined
      ? [' This is our first report.']
      : [
          ' It follows ',
          { kind: 'link', words: 'what we wrote before', story: around.story, report: last },
          '.',
        ];
  return [
    paragraph(
      `${around.subject} is in the news again: the plate gives `,
      fact(0),
      ', and another paper has ',
      fact(1),
      '.',
      cite(4),
      ` ${say(3)}`,
      ...backLink,
    ),
    paragraph(
      'On ',
      when(0),
      ', by the register, the matter was settled.',
      cite(0),
      ` ${say(3)} It took until `,
      when(3),
      ' to hear of it.',
    ),
    heading(),
    paragraph(
      say(3),
      ' ',
      { kind: 'strong', words: capitalize(inventThing(random)) },
      ' or not, the yard expects that ',
      claim(0, 'it will run soon'),
      '.',
      cite(1),
    ),
    paragraph('Another account has ', fact(2), ', and a date in ', when(5), `. ${say(3)}`),
    {
      kind: 'list',
      items: [
        [`${inventSentence(random)} That was on `, when(1), '.'],
        ['The paper, which repeats the agency, has ', claim(1, 'more to come'), '.', cite(2, 4)],
        [
          'See also ',
          { kind: 'link', words: 'another story', story: around.elsewhere, report: null },
          ', where ',
          { kind: 'emphasis', words: inventThing(random) },
          ' is the word.',
        ],
      ],
    },
    heading(),
    paragraph('The agency says that ', claim(2, 'the cause is known'), '.', cite(2), ` ${say(4)}`),
    { kind: 'quotation', parts: [inventSentence(random)] },
    paragraph(
      'To that the head of the yard adds that ',
      claim(3, 'nothing is better'),
      `. ${say(2)} By `,
      when(7),
      ' it may be known.',
    ),
    ...(random.isOneIn(3) ? [{ kind: 'note' as const, parts: [say(2)] }] : []),
    heading(),
    paragraph(
      'As for the rest, there is ',
      fact(3),
      ' to go by, ',
      { kind: 'emphasis', words: 'as printed' },
      `. ${say(4)}`,
    ),
    ...derived(around, records),
    // Ends in plain words: that is where a word is changed when an edit is measured.
    paragraph(say(4)),
  ];
}

/** Once voltage, charge and mass are known, the rest follows: the last report gives what is worked out. */
function derived({ former }: Surroundings, { figures }: ReportRecords): Block[] {
  const energy = figures.find(({ property }) => property === 'energy');
  if (!energy || former.length === 0) return [];
  const rounded = `${Math.round(Number.parseFloat(energy.value))} kWh`;
  return [
    { kind: 'paragraph', parts: ['In round numbers that is ', { ...toFact(energy), words: rounded }, '.'] },
  ];
}

function toFact({ subject, property, value, qualifiers }: InventedFigure) {
  return { kind: 'fact' as const, words: value, subject, property, qualifiers };
}
