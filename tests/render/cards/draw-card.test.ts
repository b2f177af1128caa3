import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Renderer } from '@takumi-rs/core';
import { drawCard, drawLayout } from '../../../src/render/cards/draw-card.ts';
import { layoutCard } from '../../../src/outputs/cards/card.ts';
import { box, words } from '../../../src/outputs/cards/card-node.ts';
import { readPngSize } from '../../helpers/browser/png.ts';
import { hardTitles, inventedCard } from '../../outputs/cards/invented-card.ts';

const cards = Object.values(hardTitles).map((title) => ({ ...inventedCard, title }));

/** The digests of the cards, drawn in a process of its own. */
function drawElsewhere(indices: readonly number[], environment: Record<string, string>): string[] {
  const script = `
    const { drawCard } = await import(${JSON.stringify(resolve('src/render/cards/draw-card.ts'))});
    const { hash } = await import('node:crypto');
    const cards = JSON.parse(process.argv[1]);
    const digests = [];
    for (const card of cards) digests.push(hash('sha256', await drawCard(card)));
    console.log(JSON.stringify(digests));`;
  const args = ['--input-type=module', '-e', script, JSON.stringify(indices.map((index) => cards[index]))];
  const output = execFileSync(process.execPath, args, {
    env: { PATH: '', ...environment },
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}

test('a card is a PNG of the size that the networks ask for, of a few kilobytes', async () => {
  for (const card of cards) {
    const bytes = await drawCard(card);
    expect(readPngSize(bytes)).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(60_000);
  }
});

test('a card has the same bytes whatever was drawn before it, and whatever the locale, the zone and the machine’s fonts are', async () => {
  const here: string[] = [];
  for (const card of cards) here.push(hash('sha256', await drawCard(card)));
  const order = cards.map((_, index) => index);
  const forth = drawElsewhere(order, { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', HOME: '/nowhere' });
  const back = drawElsewhere(order.toReversed(), { LC_ALL: 'C', TZ: 'UTC', FONTCONFIG_FILE: '/nowhere' });
  const [alone] = drawElsewhere([3], {});
  expect(forth).toEqual(here);
  expect(back.toReversed()).toEqual(here);
  expect(alone).toBe(here[3]);
});

test('letters that no font has are told by an ellipsis', async () => {
  const write = (text: string) => drawLayout(box('column', {}, [words(text, 1, { fontSize: 50 })]));
  expect(await write('한국어 and ᚠᚢᚦ')).toEqual(await write('… and …'));
  expect(await write('ᚠᚢ ᚦ')).toEqual(await write('…'));
});

test.each(Object.entries(hardTitles))(
  'nothing of a card with %s goes over its edge',
  async (_name, title) => {
    for (const facts of [inventedCard.facts, null]) {
      const { children } = await new Renderer().measure(layoutCard({ ...inventedCard, title, facts }), {
        width: 1200,
        height: 630,
      });
      for (const { width, height, transform } of children) {
        expect(transform[4] + width).toBeLessThanOrEqual(1200 - 60);
        expect(transform[5] + height).toBeLessThanOrEqual(630 - 30);
      }
    }
  },
);
