import { rmSync, writeFileSync } from 'node:fs';
import { readBenchOptions, type BenchOptions } from './bench-options.ts';
import { clear, prepareCheckout } from './checkout.ts';
import { takeDevSteps } from './dev-steps.ts';
import { generateNewsroom } from './newsroom/generate-newsroom.ts';
import { preparePeer, type Peer } from './peers.ts';
import { printRatios, printSteps } from './print-table.ts';
import { computeRatios, type ScalePoint } from './ratios.ts';
import { openNotebook, type Notebook } from './record.ts';
import { takeShardSteps, type Comparison } from './shard-steps.ts';
import { steps, takeExtraSteps, takeSteps, withoutExtras } from './steps.ts';
import { describeMachine, openWorkshop, type Workshop } from './workshop.ts';

// `npm run bench -- --reports 10000 [--runs 1] [--only hugo,eleventy,dateline] [--scale 1000,10000] [--shards 4] [--json FILE] [--keep]
// [--no-dev]`: how long builds of one invented newsroom take, beside Hugo and Eleventy with the same one.
const options = readBenchOptions(process.argv.slice(2));
const tell = (line: string) => process.stderr.write(`${line}\n`);
const notebook = openNotebook(tell);
const machineAtStart = describeMachine();
const workshop = openWorkshop(Math.max(options.reports, ...options.scale), options.keep);
if (options.keep) tell(`Everything is kept in ${workshop.folder}.`);

const { peers, missing } = preparePeers(options, workshop);
const shards = await takeRounds(options, peers, workshop, notebook);
const scale = await takeScale(options, workshop, notebook);
report();

/** The peers that are asked for, and why some of them are not there. */
function preparePeers({ only, reports }: BenchOptions, shop: Workshop) {
  const missing: Record<string, string> = {};
  const peers: Peer[] = [];
  for (const name of ['hugo', 'eleventy'] as const) {
    if (!only.includes(name)) {
      missing[name] = 'left out by --only';
      continue;
    }
    const peer = preparePeer(name, generateNewsroom(reports), shop);
    if (typeof peer === 'string') missing[name] = peer;
    else peers.push(peer);
  }
  return { peers, missing };
}

/** The rounds: every generator takes its turn in each, so that a slow hour of the machine is slow for all. */
async function takeRounds(
  { only, reports, runs, dev, shards }: BenchOptions,
  peers: readonly Peer[],
  shop: Workshop,
  book: Notebook,
): Promise<Comparison | undefined> {
  const checkout = only.includes('dateline')
    ? await prepareCheckout(generateNewsroom(reports), shop)
    : undefined;
  let comparison: Comparison | undefined;
  for (let round = 1; round <= runs; round++) {
    tell(`Round ${round} of ${runs}`);
    for (const { name, build } of peers)
      await book.attempt(name, async () => {
        book.add(`${name}, clean`, await build());
      });
    if (!checkout) continue;
    await book.attempt('dateline', () => takeSteps(checkout, book));
    await book.attempt('dateline, extras', () => takeExtraSteps(checkout, book));
    if (dev) await book.attempt('dateline, dev', () => takeDevSteps(checkout, book));
    if (shards > 0)
      await book.attempt('dateline, shards', async () => {
        comparison = await takeShardSteps(checkout, shards, book);
      });
  }
  return comparison;
}

/** A clean build of ours at each size, in a checkout of its own; the size of the rounds is taken from them. */
async function takeScale(
  { scale, reports }: BenchOptions,
  shop: Workshop,
  book: Notebook,
): Promise<ScalePoint[]> {
  const points: ScalePoint[] = [];
  for (const size of scale) {
    const known = book.steps().find(({ step }) => size === reports && step === steps.clean)?.median.wall;
    if (known !== null && known !== undefined) {
      points.push({ reports: size, wall: known });
      continue;
    }
    await book.attempt(`dateline, clean, ${size} reports`, async () => {
      const checkout = await prepareCheckout(generateNewsroom(size), shop, `dateline-${size}`);
      clear(checkout);
      const taken = await checkout.run('build', withoutExtras, 'dist');
      book.add(`dateline, clean, ${size} reports`, taken);
      points.push({ reports: size, wall: taken.wall });
      if (!options.keep) rmSync(checkout.root, { recursive: true, force: true });
    });
  }
  return points;
}

/** Prints the tables, writes the JSON file, and sets the exit code: 1 when a step has failed. */
function report(): void {
  const taken = notebook.steps();
  const ratios = computeRatios(taken, scale);
  const measures = new Set(taken.flatMap(({ values }) => values.flatMap(({ measure }) => measure ?? [])));
  const facts = {
    ...machineAtStart,
    ...Object.fromEntries(peers.map(({ name, version }) => [name, version])),
    storage: workshop.storage,
    memoryMeasure: [...measures].join(' and ') || 'not readable here',
    reports: options.reports,
    runs: options.runs,
  };
  const machine = {
    ...facts,
    memory: `${(facts.memory / 2 ** 30).toFixed(1)} GiB`,
    load: facts.load.map((load) => load.toFixed(1)).join(' '),
  };
  const lines = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  process.stdout.write(`${lines.join('\n')}\n\n${printSteps(taken, missing)}\n${printRatios(ratios)}`);
  if (shards)
    process.stdout.write(
      `\nshards: ${shards.differingCount} of ${shards.files} files differ ${shards.differing.join(' ')}\n`,
    );
  for (const problem of notebook.problems) process.stdout.write(`\nfailed: ${problem}\n`);
  if (options.json !== undefined) {
    const results = {
      machine: facts,
      steps: taken,
      missing,
      ratios,
      scale,
      shards,
      failed: notebook.problems,
    };
    writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  }
  if (notebook.problems.length > 0) process.exitCode = 1;
}
