import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheBytes, writeCacheBytes } from '../../compile/cache-file.ts';
import { digestOf } from '../../compile/digest.ts';
import type { CardModel } from '../../models/page/card.ts';
import { layoutCard } from '../../outputs/cards/card.ts';
import { listDrawingPackages } from './card-fonts.ts';
import { drawLayout } from './draw-card.ts';

/** The bytes of a card's picture. */
export type DrawCard = (model: CardModel) => Promise<Uint8Array>;

/**
 * Draws the cards of a story, and keeps them in a folder of its own, each under the digest of all that it is drawn from: its layout,
 * the fonts and what draws. `prune`, once all of them are drawn, removes those that were not asked for.
 */
export function keepCards(folder: string): { draw: DrawCard; prune: () => void } {
  const asked = new Set<string>();
  return {
    draw: async (model) => {
      const layout = layoutCard(model);
      packages ??= listDrawingPackages();
      const name = digestOf(JSON.stringify([packages, layout]));
      asked.add(name);
      const path = join(folder, name);
      const kept = readCacheBytes(path);
      if (kept) return kept;
      const drawn = await drawLayout(layout);
      writeCacheBytes(path, drawn);
      return drawn;
    },
    prune: () => {
      for (const name of listNames(folder)) {
        if (!asked.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

let packages: string[] | undefined;

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
