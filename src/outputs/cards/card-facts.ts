import { formatReach } from '../../format/date.ts';
import { formatQuantity } from '../../format/quantity.ts';
import { standingTones } from '../../format/standing-tone.ts';
import type { CardFacts, CardFigure } from '../../models/page/card.ts';
import type { Tally } from '../../models/records/statement.ts';
import { getWords } from '../../words/get-words.ts';
import { box, words, type CardNode } from './card-node.ts';
import { colours, measures } from './card-style.ts';
import { fitText } from './fit-text.ts';

const { width } = measures;

/** The foot of a card: figures side by side, or a count with what it is made up of. */
export function layoutFacts(facts: CardFacts, language: string): CardNode {
  const line = { width, paddingTop: 18, borderTop: `1.5px solid ${colours.ink}` };
  if (facts.kind === 'figures') {
    const share = (width - GAP * (facts.figures.length - 1)) / facts.figures.length;
    const figures = facts.figures.map((figure) => layoutFigure(figure, share, language));
    return box('column', { width }, [
      layoutCaption(facts.subject),
      box('row', { width, paddingTop: 6, justifyContent: 'space-between' }, figures),
    ]);
  }
  const counted = getWords(language).cards.counted[facts.of](facts.count);
  const count = box('column', { width: COUNT_WIDTH }, [
    words(String(facts.count), 1, { fontSize: 62, fontWeight: 600, lineHeight: '62px' }),
    words(counted, 1, { color: colours.quiet, fontSize: 26, lineHeight: '32px' }),
  ]);
  const rest = width - COUNT_WIDTH - GAP;
  if (facts.kind === 'tally')
    return box('row', { ...line, gap: GAP }, [count, layoutTally(facts.tally, rest, language)]);
  const reach = facts.reach && formatReach(facts.reach, { language });
  const told = reach === null ? null : words(reach, 2, { width: rest, fontSize: 34, lineHeight: '42px' });
  return box('row', { ...line, gap: GAP, alignItems: 'center' }, [count, told]);
}

/** Sizes at which a value may be set, in pixels. */
const VALUE_SIZES = [52, 46, 40, 34];

const GAP = 40;
const COUNT_WIDTH = 290;

/** Two rows of three; more stand closer, in three rows. */
const WIDE_TALLY = 6;

/** So many there is room for; the last place then counts the others. */
const LONGEST_TALLY = 9;

/** What the figures are of, within the line above them. */
function layoutCaption(subject: string): CardNode {
  const style = { maxWidth: 700, color: colours.quiet, fontSize: 25, lineHeight: '32px' };
  return box('row', { width, alignItems: 'center', gap: 14 }, [
    words(subject, 1, style),
    box('row', { flexGrow: 1, flexShrink: 1, height: 1.5, backgroundColor: colours.ink }),
  ]);
}

function layoutFigure(
  { quantity, property, basis, standing }: CardFigure,
  share: number,
  language: string,
): CardNode {
  const { bases, cards, standings } = getWords(language);
  const tone = standingTones[standing];
  // None of the fonts has the sign in a shape that goes with their digits.
  const value = formatQuantity(quantity, { language }).replace(/^[≥≤]/, (sign) =>
    sign === '≥' ? cards.atLeast : cards.atMost,
  );
  const { size } = fitText(value, { width: share, height: 58 }, VALUE_SIZES, 1);
  const known = { fontSize: 24, lineHeight: '30px', color: colours[tone] };
  return box('column', { width: share }, [
    words(value, 1, { width: share, fontSize: size, fontWeight: 600, lineHeight: '58px' }),
    words(property, 1, { width: share, color: colours.quiet, fontSize: 25, lineHeight: '31px' }),
    box('row', { width: share, alignItems: 'center', gap: 10 }, [
      drawSign(tone),
      words(`${bases[basis].mark}, ${standings[standing].mark}`, 1, known),
    ]),
  ]);
}

function layoutTally(tally: readonly Tally[], rest: number, language: string): CardNode {
  const { cards, standings } = getWords(language);
  const size =
    tally.length > WIDE_TALLY ? { fontSize: 24, lineHeight: '34px' } : { fontSize: 27, lineHeight: '44px' };
  const cell = { width: (rest - 2 * 24) / 3, alignItems: 'center', gap: 10 } as const;
  const shown = tally.length > LONGEST_TALLY ? tally.slice(0, LONGEST_TALLY - 1) : tally;
  const others = tally.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const items = shown.map(({ standing, count }) => {
    const tone = standingTones[standing];
    // The one mark that counts things and not how they fared.
    const mark = standing === 'opinion' && count > 1 ? cards.opinions : standings[standing].mark;
    return box('row', cell, [
      drawSign(tone),
      words(`${count} ${mark}`, 1, { color: colours[tone], ...size }),
    ]);
  });
  if (others > 0)
    items.push(box('row', cell, [words(cards.others(others), 1, { color: colours.quiet, ...size })]));
  return box('row', { width: rest, flexWrap: 'wrap', columnGap: 24, alignContent: 'center' }, items);
}

/** A full disc, an empty one or a cross, as on the pages: how something fared can be seen without colour. */
function drawSign(tone: 'firm' | 'open' | 'refuted'): CardNode {
  const colour = colours[tone];
  const size = { width: 18, height: 18 };
  if (tone !== 'refuted')
    return box('row', {
      ...size,
      borderRadius: 9,
      border: `3px solid ${colour}`,
      ...(tone === 'firm' ? { backgroundColor: colour } : {}),
    });
  const bar = { position: 'absolute', top: 7.5, left: -1, width: 20, height: 3, backgroundColor: colour };
  return box('row', { ...size, position: 'relative' }, [
    box('row', { ...bar, transform: 'rotate(45deg)' }),
    box('row', { ...bar, transform: 'rotate(-45deg)' }),
  ]);
}
