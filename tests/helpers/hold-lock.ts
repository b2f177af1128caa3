/** `node tests/helpers/hold-lock.ts <lock> <log> <milliseconds>`: writes into the log when it has the lock, and when it gives it up. */
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from '../../src/render/files/lock.ts';

const [lock = '', log = '', milliseconds] = process.argv.slice(2);
const release = await takeLock(lock, (pid) => process.stdout.write(`waits for ${pid}\n`));
appendFileSync(log, `${process.pid} takes\n`);
await setTimeout(Number(milliseconds));
appendFileSync(log, `${process.pid} gives\n`);
release();
