import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

// Playwright itself gives each launch a new, empty profile in the system's temporary folder and removes it afterwards.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

interface Candidate {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * A running headless browser: the one packaged by `@sparticuz/chromium`, else `CHROME_PATH`, else an installed
 * Chrome or Chromium. Rejects with what to install and why each candidate failed; close it when done.
 * `flags` are added to ours.
 */
export async function launchBrowser(...flags: string[]): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [findPackaged, ...findInstalled()]) {
    try {
      const { executablePath, env } = await find();
      return await chromium.launch({
        executablePath,
        args: [...FLAGS, ...flags],
        env: { ...environment(), ...env },
      });
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(
    [
      'No browser could be started for tests/browser.',
      'Run `npm ci` on x64 Linux to get the packaged one, or install Chrome or Chromium',
      '(Debian and Ubuntu: `apt-get install chromium`) and name it in CHROME_PATH.',
      ...failures,
    ].join('\n'),
  );
}

function findInstalled(): (() => Candidate)[] {
  const named = process.env['CHROME_PATH'];
  return [...(named ? [named] : []), ...INSTALLED.filter((path) => existsSync(path))].map(
    (executablePath) => () => ({ executablePath, env: {} }),
  );
}

/**
 * The package holds compressed files and unpacks them under fixed names in the temporary folder, libraries only on
 * what it takes for AWS Lambda. We let it do so in a process whose temporary folder is ours, once per version.
 */
async function findPackaged(): Promise<Candidate> {
  if (process.platform !== 'linux') throw new Error('@sparticuz/chromium: runs on Linux only.');
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length);
  const manifest = await readFile(join(dirname(dirname(entry)), 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `sparticuz-chromium-${version}`);
  if (!existsSync(folder)) await unpack(entry, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      // The packaged configuration names /tmp/fonts; ours adds the packaged font to the machine's own.
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside `folder` and renames: a second worker finds the whole of it or nothing. */
async function unpack(entry: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  const program = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();
    const { writeFile } = await import('node:fs/promises');
    const fonts = \`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
        <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        <dir>\${process.env.FOLDER}/fonts</dir>
        <cachedir>\${process.env.FOLDER}/fonts-cache</cachedir>
      </fontconfig>\`;
    await writeFile(process.env.TMPDIR + '/fonts.conf', fonts);`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: staging, FOLDER: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
