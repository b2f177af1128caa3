import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addWord, clearCaches, edit, type Checkout } from './checkout.ts';
import { watchMemory } from './measure.ts';
import { findMedian, type Notebook } from './record.ts';
import { pickStory } from './steps.ts';

/** What each step of the development server is called in the results. */
export const devSteps = {
  coldReady: 'dateline, dev ready, cold',
  coldPage: 'dateline, dev first article, cold',
  warmReady: 'dateline, dev ready, warm',
  warmPage: 'dateline, dev first article, warm',
  edit: 'dateline, dev edit to page',
} as const;

/** How many edits are saved, one after another. */
const EDITS = 5;
/** Between two looks at a page, in milliseconds. */
const POLL = 10;
/** When a server and an edit are given up, in milliseconds. */
const PATIENCE = 600_000;
const EDIT_PATIENCE = 60_000;
/** Before each edit, in milliseconds: nobody writes sooner. An edit that the server never shows fails the step. */
const PAUSE = 3000;

/** Starts the development server without and with a cache, and saves edits of a report while its page is asked for. */
export async function takeDevSteps(checkout: Checkout, notebook: Notebook): Promise<void> {
  clearCaches(checkout);
  await serve(checkout, notebook, [devSteps.coldReady, devSteps.coldPage]);
  await serve(checkout, notebook, [devSteps.warmReady, devSteps.warmPage], async (untilPage) => {
    const report = join(checkout.root, 'content/stories', pickStory(checkout), 'trial-run.md');
    const waits: number[] = [];
    for (let index = 0; index < EDITS; index++) {
      await wait(PAUSE);
      const word = `anew${index}`;
      const start = performance.now();
      const putBack = edit(report, (text) => addWord(text, word));
      try {
        await untilPage((text) => text.includes(` ${word}.`), EDIT_PATIENCE);
        waits.push((performance.now() - start) / 1000);
      } finally {
        putBack();
      }
      await untilPage((text) => !text.includes(` ${word}.`), EDIT_PATIENCE);
    }
    notebook.add(devSteps.edit, { wall: findMedian(waits) ?? Number.NaN });
  });
}

/** Waits until the page of a report is as wanted. */
type UntilPage = (isWanted: (text: string) => boolean, patience: number) => Promise<void>;

async function serve(
  checkout: Checkout,
  notebook: Notebook,
  [readyStep, pageStep]: readonly [string, string],
  use?: (untilPage: UntilPage) => Promise<void>,
): Promise<void> {
  const port = await findPort();
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const server = spawn(checkout.node, ['src/cli/dev.ts', '--port', String(port)], {
    cwd: checkout.root,
    env: checkout.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended as a whole.
    detached: true,
  });
  const memory = watchMemory(server);
  const over = new AbortController();
  const ended = new Promise<void>((resolve) =>
    server.once('close', () => {
      over.abort();
      resolve();
    }),
  );
  const end = () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  };
  // A bench that is broken off leaves no server behind.
  process.once('exit', end);
  try {
    let said = '';
    const ready = new Promise<number>((resolve, reject) => {
      for (const stream of [server.stdout, server.stderr])
        stream.on('data', (chunk: Buffer) => {
          said = (said + chunk.toString()).slice(-2000);
          if (said.includes('The site is at ')) resolve(elapsed());
        });
      server.once('close', () => {
        reject(new Error(`The server has ended: ${said}`));
      });
    });
    const page = `http://localhost:${port}/${pickStory(checkout)}/trial-run/`;
    const untilPage: UntilPage = (isWanted, patience) =>
      pollPage(page, isWanted, AbortSignal.any([over.signal, AbortSignal.timeout(patience)]));
    const [readyAt, pageAt] = await Promise.all([
      ready,
      untilPage((text) => text !== '', PATIENCE).then(elapsed),
    ]);
    notebook.add(readyStep, { wall: readyAt });
    notebook.add(pageStep, { wall: pageAt, ...memory.stop() });
    await use?.(untilPage);
  } finally {
    memory.stop();
    end();
    await ended;
    process.off('exit', end);
  }
}

/** Asks for a page until it is as wanted. An answer that takes long is waited for: readers would wait as well. */
async function pollPage(
  address: string,
  isWanted: (text: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const text = await fetch(address, { signal })
      .then(async (response) => (response.ok ? await response.text() : undefined))
      // Not there yet.
      .catch(() => undefined);
    if (text !== undefined && isWanted(text)) return;
    await wait(POLL);
  }
  throw new Error(`${address} was not as expected in time.`);
}

/** A port that nothing listens on. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
