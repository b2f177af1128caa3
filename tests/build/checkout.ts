import { join } from 'node:path';
import { startCommand, writeFiles, type Finished } from '../helpers/run-command.ts';
import { start, writeSmallNewsroom } from '../helpers/newsroom/small-newsroom.ts';
import { copyProject, findDifference, readFolder, type Site } from '../helpers/workplace.ts';

/** A copy of the project that is edited and built, with what a build is told besides. */
export interface Checkout {
  root: string;
  now: string;
  siteUrl: string | undefined;
  /** The name of the content folder, where it is another. */
  contentDir?: string;
  /** What its builds leave out, as `--without` has it. */
  without?: string | undefined;
  /** How many edits there were: each writes words of its own. */
  count: number;
}

/** A copy of the project with the small newsroom. */
export async function prepareCheckout(root: string): Promise<void> {
  await copyProject(root);
  for (const [path, bytes] of writeSmallNewsroom())
    await writeFiles(join(root, 'content'), { [path]: bytes });
}

/** A checkout that was copied to a folder, at the start. */
export function openCheckout(root: string): Checkout {
  return { root, now: start, siteUrl: undefined, count: 0 };
}

/** What is in `dist`. */
export function readSite({ root }: Checkout): Site {
  return readFolder(join(root, 'dist'));
}

/** As long as no build takes, even on a machine that is busy; in milliseconds. */
const PATIENCE = 600_000;

/** Builds as `npm run build` does; one that never ends is ended. */
export async function build(checkout: Checkout, args: readonly string[] = []): Promise<Finished> {
  const { child, finished } = startBuild(checkout, args);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  return finished.finally(() => {
    clearTimeout(timer);
  });
}

/** The same, begun. */
export function startBuild(
  checkout: Checkout,
  args: readonly string[] = [],
): ReturnType<typeof startCommand> {
  const { root, without } = checkout;
  const all = without === undefined ? args : ['--without', without, ...args];
  return startCommand('build', all, environmentOf(checkout), root);
}

function environmentOf({ now, siteUrl, contentDir }: Checkout): Record<string, string | undefined> {
  return { NOW: now, SITE_URL: siteUrl, CONTENT_DIR: contentDir };
}

/** Builds content that has no errors; throws with what was printed where it fails. */
export async function buildSoundly(checkout: Checkout, args?: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await build(checkout, args);
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stdout}${stderr}`);
}

/** Throws where two sites differ, with the first difference. */
export function assertSame(found: Site, expected: Site, what: string): void {
  const difference = findDifference(found, expected);
  if (difference !== null) throw new Error(`${what}: ${difference}`);
}
