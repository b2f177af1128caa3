import type { CardModel } from '../../../src/models/page/card.ts';

/** The card of an invented article without a figure. */
export const inventedCard: CardModel = {
  site: 'Test',
  language: 'en',
  kind: 'report',
  kicker: 'A car',
  title: 'An invented title',
  summary: 'An invented description.',
  day: '2023-08-31',
  facts: {
    kind: 'tally',
    of: 'statements',
    count: 8,
    tally: [
      { standing: 'confirmed', count: 5 },
      { standing: 'missed', count: 2 },
      { standing: 'pending', count: 1 },
    ],
  },
};

/** Titles that are hard to set; invented, as is what they say. */
export const hardTitles: Readonly<Record<string, string>> = {
  'as long as may be':
    'An invented title of one hundred and ten characters that keeps going until nobody reads it to the end, or does so.',
  'the widest letters': 'M'.repeat(110),
  'a long German word':
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft legt Bilanz vor',
  Chinese: '一家公司获得生产资质，另一家监管机构仍在审核，',
  'long Chinese': '一家公司获得生产资质，另一家监管机构仍在审核，'.repeat(5).slice(0, 110),
  Arabic: 'سيارة كهربائية جديدة تحصل على موافقة أحد المنظمين',
  Hebrew: 'מכונית חשמלית חדשה בשם SU7 מקבלת אישור',
  Russian: 'Рынок электромобилей растёт быстрее, чем ожидали аналитики',
  Greek: 'Η αγορά ηλεκτρικών αυτοκινήτων αυξάνεται ταχύτερα',
  emoji: '🚗🔋 A car with 👨‍👩‍👧 and ❤️ '.repeat(4),
  'letters that no font has': '한국어 and ᚠᚢᚦ',
  markup: '<b>&amp; "quotes" {a} \\n</b>',
};
