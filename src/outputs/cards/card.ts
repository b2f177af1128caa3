import { formatIsoDay } from '../../format/date.ts';
import type { CardModel } from '../../models/page/card.ts';
import { findWord } from '../../words/find-word.ts';
import { getWords } from '../../words/get-words.ts';
import { layoutFacts } from './card-facts.ts';
import { box, words, type CardNode } from './card-node.ts';
import { colours, measures } from './card-style.ts';
import { countLines, fitText } from './fit-text.ts';

/** The size of a card in pixels, which the networks ask for. https://developers.facebook.com/docs/sharing/webmasters/images */
export const cardSize = { width: 1200, height: 630 } as const;

/** Sizes at which a title may be set, in pixels. */
const TITLE_SIZES = [104, 96, 88, 80, 74, 68, 62, 56, 50, 45, 40];

/** The layout of a card: the head of a small paper, with the title that fits and the strongest that the page has to say. */
export function layoutCard(model: CardModel): CardNode {
  const { site, language, kind, day } = model;
  const corner = findWord(getWords(language).cards.kinds, kind) ?? '';
  const facts = model.facts && layoutFacts(model.facts, language);
  const date = day === null ? '' : formatIsoDay(day, { language });
  return box(
    'column',
    { ...cardSize, ...measures.page, backgroundColor: colours.paper, color: colours.ink },
    [
      words(site, 1, { ...measures.name, textAlign: 'center' }),
      box('column', { ...measures.doubleRule }),
      corner === '' && date === ''
        ? null
        : box('row', { ...measures.dateline, justifyContent: 'space-between' }, [
            words(corner, 1, {}),
            words(date, 1, {}),
          ]),
      layoutTitle(model, facts !== null),
      facts,
    ],
  );
}

/** The title with what stands above and below it, in all the room that is left. */
function layoutTitle({ language, kind, kicker, title, summary }: CardModel, hasFacts: boolean): CardNode {
  const { width, kickerHeight, summaryHeight } = measures;
  const height = (hasFacts ? 256 : 390) - (kicker === null ? 0 : kickerHeight);
  const fitted = fitText(title, { width, height }, TITLE_SIZES, 4);
  const more = summary ?? findWord(getWords(language).cards.summaries, kind) ?? '';
  const room = Math.floor((height - fitted.lines * fitted.lineHeight - measures.gap) / summaryHeight);
  const { lines } = countLines(more, width / measures.summary.fontSize);
  return box('column', { flexGrow: 1, flexShrink: 1, justifyContent: 'center', width }, [
    kicker === null ? null : words(kicker, 1, measures.kicker),
    words(title, fitted.lines, {
      width,
      fontSize: fitted.size,
      lineHeight: `${fitted.lineHeight}px`,
      fontWeight: 600,
      letterSpacing: '-0.012em',
      textWrap: 'balance',
    }),
    more === '' || lines > Math.min(room, 3) ? null : words(more, lines, measures.summary),
  ]);
}
