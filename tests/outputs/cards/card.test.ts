import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/outputs/cards/card.ts';
import { listTexts, type CardNode } from '../../../src/outputs/cards/card-node.ts';
import { parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import { parseUnit } from '../../../src/domain/quantities/unit.ts';
import { hardTitles, inventedCard } from './invented-card.ts';

function findText(node: CardNode, text: string): (CardNode & { type: 'text' }) | undefined {
  if (node.type === 'text') return node.text === text ? node : undefined;
  return node.children.map((child) => findText(child, text)).find((found) => found !== undefined);
}

describe('layoutCard', () => {
  test('says who publishes, what it is of, when, the title, and how things fared', () => {
    expect(listTexts(layoutCard(inventedCard))).toEqual([
      'Test',
      'Report',
      '31 August 2023',
      'A car',
      'An invented title',
      'An invented description.',
      '8',
      'events and statements',
      '5 confirmed',
      '2 did not come true',
      '1 still open',
    ]);
  });

  test('writes dates in the language of the site', () => {
    expect(listTexts(layoutCard({ ...inventedCard, language: 'de' }))).toContain('31. August 2023');
  });

  test('names each figure with how it is known and how it fared', () => {
    const unit = parseUnit('km');
    const quantity = parseQuantity('≥ 5,000 km', unit!);
    if (!quantity.ok) throw new Error('This is a quantity.');
    const figures = [
      { quantity: quantity.value, property: 'Range', basis: 'leak', standing: 'disputed' } as const,
    ];
    const card = layoutCard({ ...inventedCard, facts: { kind: 'figures', subject: 'The model', figures } });
    expect(listTexts(card).slice(6)).toEqual([
      'The model',
      'at least\u00A05,000\u00A0km',
      'Range',
      'leak, disputed',
    ]);
  });

  test('tells how things fared by shapes too', () => {
    const shapes = JSON.stringify(layoutCard(inventedCard));
    expect(shapes).toContain('"border":"3px solid #235c34","backgroundColor":"#235c34"');
    expect(shapes).toContain('"transform":"rotate(45deg)"');
    expect(shapes).toContain('"border":"3px solid #7a4a00"}');
  });

  test('says of a timeline from when to when it goes', () => {
    const reach = { first: '2023-05-24', last: '2023-09-14', exactTo: 'day' } as const;
    const facts = { kind: 'count', of: 'statements', count: 1, reach } as const;
    expect(listTexts(layoutCard({ ...inventedCard, kind: 'timeline', facts })).slice(-3)).toEqual([
      '1',
      'event or statement',
      '24 May – 14 September 2023',
    ]);
  });

  test('says of the past only that it is that', () => {
    const past = { ...inventedCard, kind: 'past', kicker: null, summary: null, day: null, facts: null };
    expect(listTexts(layoutCard(past))).toEqual([
      'Test',
      'View of the past',
      '',
      'An invented title',
      'What was known on a day in the past, and nothing that came later.',
    ]);
  });

  test('leaves out a summary for which there is no room', () => {
    const { 'as long as may be': title = '' } = hardTitles;
    expect(listTexts(layoutCard({ ...inventedCard, title }))).not.toContain(inventedCard.summary);
  });

  test.each([
    ['Hebrew', 'rtl', 'right'],
    ['Arabic', 'rtl', 'right'],
    ['Chinese', 'ltr', 'left'],
    ['emoji', 'ltr', 'left'],
  ])('%s runs %s', (name, dir, textAlign) => {
    const title = hardTitles[name] ?? '';
    expect(findText(layoutCard({ ...inventedCard, title }), title)).toMatchObject({
      dir,
      style: { textAlign },
    });
  });
});
