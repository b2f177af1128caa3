import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InventedNewsroom } from './newsroom/invented-newsroom.ts';
import { measure, measureOutput } from './measure.ts';
import type { Taken } from './record.ts';
import { toEleventy } from './newsroom/to-eleventy.ts';
import { toHugo } from './newsroom/to-hugo.ts';
import type { Workshop } from './workshop.ts';
import { writeFiles } from './newsroom/write-files.ts';

/** Another generator, with the same newsroom in its natural form. */
export interface Peer {
  name: PeerName;
  version: string;
  /** Builds from nothing. */
  build: () => Promise<Taken>;
}

export type PeerName = 'hugo' | 'eleventy';

const here = import.meta.dirname;

/** A peer with its site laid out in the workshop; or, in words, why it can't be measured. */
export function preparePeer(name: PeerName, newsroom: InventedNewsroom, workshop: Workshop): Peer | string {
  return name === 'hugo' ? prepareHugo(newsroom, workshop) : prepareEleventy(newsroom, workshop);
}

function prepareHugo(newsroom: InventedNewsroom, { folder, env }: Workshop): Peer | string {
  const program = 'hugo';
  const told = spawnSync(program, ['version'], { encoding: 'utf8' });
  if (told.status !== 0) return 'not installed; apt-get install hugo';
  const site = join(folder, 'hugo');
  cpSync(join(here, 'hugo'), site, { recursive: true });
  cpSync(join(here, 'peer-style.css'), join(site, 'static/style.css'));
  writeFiles(site, toHugo(newsroom));
  return {
    name: 'hugo',
    version: /v[\d.]+\S*/.exec(told.stdout)?.[0] ?? told.stdout.trim(),
    build: () => build(site, 'public', ['public', 'resources'], program, ['--quiet'], env),
  };
}

function prepareEleventy(newsroom: InventedNewsroom, { folder, env, node }: Workshop): Peer | string {
  const packages = installEleventy();
  if (packages === undefined) return 'not installed; npm ci failed in tests/bench/eleventy';
  const site = join(folder, 'eleventy');
  cpSync(join(here, 'eleventy'), site, { recursive: true });
  cpSync(join(here, 'peer-style.css'), join(site, 'style.css'));
  writeFiles(site, toEleventy(newsroom));
  const program = join(packages, '@11ty/eleventy');
  const { version } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'eleventy',
    version: `v${version}`,
    build: () => build(site, '_site', ['_site'], node, [join(program, 'cmd.cjs'), '--quiet'], env),
  };
}

/** Eleventy's packages, installed anew when its lock file has changed. It is no dependency of the project. */
function installEleventy(): string | undefined {
  const cache = resolve('.cache/bench/eleventy');
  const packages = join(cache, 'node_modules');
  const lock = readFileSync(join(here, 'eleventy/package-lock.json'), 'utf8');
  const installedLock = join(cache, 'package-lock.json');
  const isInstalled = existsSync(packages) && existsSync(installedLock);
  if (isInstalled && readFileSync(installedLock, 'utf8') === lock) return packages;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(here, 'eleventy', file), join(cache, file));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: cache, stdio: 'ignore' });
  if (status === 0) return packages;
  rmSync(cache, { recursive: true, force: true });
  return undefined;
}

async function build(
  cwd: string,
  output: string,
  leftovers: readonly string[],
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Taken> {
  for (const leftover of leftovers) rmSync(join(cwd, leftover), { recursive: true, force: true });
  const usage = await measure({ program, args, cwd, env });
  return { ...usage, ...measureOutput(join(cwd, output)) };
}
