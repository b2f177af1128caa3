import { hash } from 'node:crypto';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import type { Shard } from './shard-part.ts';

/** `2/8` as a shard; throws CannotRun for anything else. */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new CannotRun(`Found the shard "${text}", expected one such as 2/8: the second of eight.`);
  return { number, of };
}

/** Whether a story belongs to a shard: by its id alone, so that it stays there whatever others come and go. */
export function isOfShard(story: string, { number, of }: Shard): boolean {
  return (parseInt(hash('sha256', story).slice(0, 8), 16) % of) + 1 === number;
}
