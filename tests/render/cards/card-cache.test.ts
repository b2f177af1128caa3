import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCards } from '../../../src/render/cards/card-cache.ts';
import { drawCard } from '../../../src/render/cards/draw-card.ts';
import type { CardModel } from '../../../src/models/page/card.ts';
import { inventedCard } from '../../outputs/cards/invented-card.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cards-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const one = inventedCard;
const two = { ...inventedCard, title: 'Another invented title' };

async function drawAll(cards: readonly CardModel[]): Promise<Uint8Array[]> {
  const kept = keepCards(folder);
  const drawn: Uint8Array[] = [];
  for (const card of cards) drawn.push(await kept.draw(card));
  kept.prune();
  return drawn;
}

/** When each card was drawn. */
function listDrawn(): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, lstatSync(join(folder, name)).mtimeMs]));
}

test('a card that is as it was is not drawn again', async () => {
  const first = await drawAll([one, two]);
  const drawn = listDrawn();
  expect(drawn.size).toBe(2);
  expect(await drawAll([one, two])).toEqual(first);
  expect(listDrawn()).toEqual(drawn);
});

test('another title draws one card, and what is not asked for any more goes', async () => {
  await drawAll([one, two]);
  const drawn = listDrawn();
  await drawAll([{ ...one, title: 'A third invented title' }, two]);
  const names = [...listDrawn().keys()];
  expect(names).toHaveLength(2);
  expect(names.filter((name) => drawn.has(name))).toHaveLength(1);
});

test('what a card does not show draws none', async () => {
  await drawAll([one]);
  const drawn = listDrawn();
  await drawAll([{ ...one, summary: 'A summary that is far too long. '.repeat(20) }]);
  expect([...listDrawn().keys()]).not.toEqual([...drawn.keys()]);
  const long = { ...one, summary: 'Another summary that is far too long. '.repeat(20) };
  const before = listDrawn();
  await drawAll([long]);
  expect(listDrawn()).toEqual(before);
});

test('a damaged card is drawn again', async () => {
  await drawAll([one]);
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  for (const damaged of [readFileSync(path).subarray(0, 900), Buffer.from('nothing'), Buffer.alloc(0)]) {
    writeFileSync(path, damaged);
    expect(await drawAll([one])).toEqual([Buffer.from(await drawCard(one))]);
  }
});
