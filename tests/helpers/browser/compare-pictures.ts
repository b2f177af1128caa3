import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import sharp from 'sharp';

/** How far a colour may be off, from 0 to 1 on pixelmatch's scale: what a palette of 256 colours takes, which eyes don't see. */
const THRESHOLD = 0.03;

/** A PNG to compare with, and where to put what shows a difference. */
export interface Kept {
  /** The PNG that is kept in the repository. */
  path: string;
  /** The folder for the picture as it is now, and for the one that marks in red what differs. */
  out: string;
  /** Their name there. */
  name: string;
  /** The share of pixels that may differ in any tile, from 0 to 1: of a whole page, a small component would be too small a share. */
  allowed: number;
}

/** Keeps a PNG in 256 colours: a third of its bytes. */
export async function keepPicture(png: Buffer, path: string): Promise<void> {
  await save(path, await sharp(png).png({ palette: true, dither: 0, effort: 10 }).toBuffer());
}

/** In what a PNG differs from the kept one, as a sentence; null where they look alike. */
export async function findDifference(
  png: Buffer,
  { path, out, name, allowed }: Kept,
): Promise<string | null> {
  const put = (end: string, bytes: Buffer): Promise<string> => save(join(out, `${name}${end}.png`), bytes);
  if (!existsSync(path)) return `${path} is missing; the page now: ${await put('', png)}.`;
  const [before, now] = [PNG.sync.read(await readFile(path)), PNG.sync.read(png)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height)
    return `${path} is ${width} × ${height} pixels, the page now ${now.width} × ${now.height}: ${await put('', png)}.`;
  const marked = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, marked.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  if (count === 0) return null;
  const tile = findWorstTile(marked);
  if (tile.share <= allowed) return null;
  return (
    `${count} pixels differ from ${path}, most at ${tile.x}, ${tile.y} (${percent(tile.share)}, allowed are ${percent(allowed)}); ` +
    `the page now: ${await put('', png)}, what differs: ${await put('-difference', PNG.sync.write(marked))}.`
  );
}

/** The side of a tile in pixels, about that of an icon. */
const TILE = 32;

/** The tile in which most pixels are marked as different, with its share of them. */
function findWorstTile({ width, height, data }: PNG): { x: number; y: number; share: number } {
  const columns = Math.ceil(width / TILE);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    // What is alike is drawn in grey, what differs in red.
    if (data[4 * pixel] === data[4 * pixel + 1]) continue;
    const tile = Math.floor(Math.floor(pixel / width) / TILE) * columns + Math.floor((pixel % width) / TILE);
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  const [tile = 0, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { x: (tile % columns) * TILE, y: Math.floor(tile / columns) * TILE, share: count / TILE ** 2 };
}

async function save(path: string, bytes: Buffer): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
