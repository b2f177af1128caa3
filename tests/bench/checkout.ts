import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout } from '../helpers/copy-checkout.ts';
import type { InventedNewsroom } from './newsroom/invented-newsroom.ts';
import { measure, measureOutput } from './measure.ts';
import type { Taken } from './record.ts';
import { toDateline } from './newsroom/to-dateline.ts';
import type { Workshop } from './workshop.ts';
import { writeFiles } from './newsroom/write-files.ts';

/** A copy of this project with an invented newsroom, to build and to change. */
export interface Checkout extends Workshop {
  root: string;
  /** Runs one of our commands and tells what it took; what is built into `output` is counted. */
  run: (script: string, args?: readonly string[], output?: string) => Promise<Taken>;
  /** Makes the index or the cards alone, of what has changed since it was last made. */
  runExtra: (extra: 'search' | 'cards') => Promise<Taken>;
}

/** What builds and checks leave for the next one. */
const caches = ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Copies the project as it is now, with the newsroom for its content. */
export async function prepareCheckout(
  newsroom: InventedNewsroom,
  workshop: Workshop,
  name = 'dateline',
): Promise<Checkout> {
  const root = join(workshop.folder, name);
  await copyCheckout(root);
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  writeFiles(content, toDateline(newsroom));
  const node = (...args: string[]) => measure({ program: workshop.node, args, cwd: root, env: workshop.env });
  const run: Checkout['run'] = async (script, args = [], output) => {
    const usage = await node(`src/cli/${script}.ts`, ...args);
    return { ...usage, ...(output !== undefined && measureOutput(join(root, output))) };
  };
  const runExtra: Checkout['runExtra'] = (extra) => node(join(import.meta.dirname, 'extras-cli.ts'), extra);
  return { ...workshop, root, run, runExtra };
}

/** As a fresh clone: no cache, and nothing built. */
export function clear({ root }: Checkout): void {
  clearCaches({ root });
  for (const name of readdirSync(root).filter((each) => each.startsWith('dist')))
    rmSync(join(root, name), { recursive: true, force: true });
}

/** Without any cache; what is built stays. */
export function clearCaches({ root }: Pick<Checkout, 'root'>): void {
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
}

/** Changes a text file; throws when that changes nothing. What is returned puts it back as it was. */
export function edit(file: string, change: (text: string) => string): () => void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing to change was found in ${file}.`);
  writeFileSync(file, changed);
  return () => {
    writeFileSync(file, text);
  };
}

/** Adds a word to the last sentence of a text, which is plain prose in every invented body. */
export function addWord(text: string, word: string): string {
  return text.replace(/\.\s*$/, ` ${word}.\n`);
}
