import { cpSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../helpers/patience.ts';
import { copyInputs, copyProject, makeFastFolder } from '../helpers/workplace.ts';
import {
  assertSame,
  buildSoundly,
  openCheckout,
  prepareCheckout,
  readSite,
  type Checkout,
} from './checkout.ts';
import { codeEdits, contentEdits, settingEdits } from './edits.ts';
import { mishaps } from './mishaps.ts';

/** So many sequences of so many edits; the long run begins with one that has an edit of every kind. */
const RUNS = cases(1, 12);
const LENGTH = 6;

/** A clean build takes twice an incremental one; what one build gets wrong, the next one seldom puts right. */
const COMPARED_EVERY = 3;

/** Search and cards take half of a build: of so many steps, the last two make whole sites, one after the other. */
const WHOLE_OF = 6;

const steps = { ...contentEdits, ...settingEdits, ...mishaps, ...codeEdits };
const kinds = Object.keys(steps);

interface Step {
  kind: string;
  pick: number;
}

let folder: string;
let template: string;
let cleanRoot: string;

beforeAll(async () => {
  folder = await makeFastFolder('incremental');
  template = join(folder, 'template');
  cleanRoot = join(folder, 'clean');
  await copyProject(cleanRoot);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the project builds', async () => {
  await prepareCheckout(template);
  await buildSoundly(openCheckout(template));
  for (const name of ['.cache', 'dist']) rmSync(join(template, name), { recursive: true });
});

test('whatever has happened before, a build gives the bytes of a clean one', async () => {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(65_535) });
  const edits = fc.array(edit, { minLength: 1, maxLength: LENGTH, size: 'max' });
  await fc.assert(fc.asyncProperty(edits, replay), {
    numRuns: RUNS,
    examples: cases(0, 1) ? [[kinds.map((kind, index) => ({ kind, pick: 977 * (index + 1) }))]] : [],
  });
});

/** A build after each step; now and then, and at the end, it is compared with a clean one. */
async function replay(edits: readonly Step[]): Promise<void> {
  const root = join(folder, 'incremental');
  rmSync(root, { recursive: true, force: true });
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
  const checkout = openCheckout(root);
  await buildSoundly(checkout);
  for (const [index, { kind, pick }] of edits.entries()) {
    checkout.count++;
    const isLast = index === edits.length - 1;
    checkout.without = isLast || index % WHOLE_OF >= WHOLE_OF - 2 ? undefined : 'search,cards';
    await steps[kind]?.(checkout, pick);
    const isCompared = isLast || index % COMPARED_EVERY === COMPARED_EVERY - 1;
    try {
      if (isCompared) await compareBuilds(checkout);
      else await buildSoundly(checkout);
    } catch (error) {
      throw new Error(`After step ${index + 1}, ${kind}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** An incremental build beside a clean one of the same inputs in another folder. */
async function compareBuilds(checkout: Checkout): Promise<void> {
  const clean: Checkout = { ...checkout, root: cleanRoot };
  await copyInputs(checkout.root, cleanRoot);
  for (const name of ['.cache', 'dist']) rmSync(join(cleanRoot, name), { recursive: true, force: true });
  await Promise.all([buildSoundly(checkout), buildSoundly(clean)]);
  const expected = readSite(clean);
  expect(expected.size).toBeGreaterThan(50);
  assertSame(readSite(checkout), expected, 'The incremental build differs from a clean one');
}
