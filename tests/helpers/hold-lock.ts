/** `node tests/helpers/hold-lock.ts <lock> <log> <milliseconds>`: asks for the lock until it has it; notes when it takes it and when it releases it. */
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from '../../src/render/output/lock.ts';

const [lock = '', log = '', milliseconds] = process.argv.slice(2);
let taken = takeLock(lock);
while ('heldBy' in taken) {
  await setTimeout(10);
  taken = takeLock(lock);
}
appendFileSync(log, `${process.pid} takes\n`);
await setTimeout(Number(milliseconds));
appendFileSync(log, `${process.pid} gives\n`);
taken.release();
