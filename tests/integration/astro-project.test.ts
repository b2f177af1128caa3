import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../helpers/newsroom/small-newsroom.ts';
import { listFiles } from '../helpers/readers/html.ts';
import { writeFiles } from '../helpers/run-command.ts';
import { copyInputs, copyProject, findDifference, makeFastFolder, readFolder } from '../helpers/workplace.ts';
import {
  build,
  buildSoundly,
  openCheckout,
  prepareCheckout,
  readSite,
  type Checkout,
} from '../build/checkout.ts';

const run = promisify(execFile);

/** A config with what projects add to Dateline: integrations before and after it, and a redirect. */
const CONFIG = `import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dateline } from './src/integration/dateline.ts';

const routes = [];
const listener = {
  name: 'listener',
  hooks: {
    'astro:routes:resolved': (resolved) => {
      for (const { pattern } of resolved.routes) routes.push(pattern);
    },
    'astro:build:done': ({ dir, pages }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'heard.json'), JSON.stringify({ routes, pages, files }));
    },
  },
};

export default defineConfig({
  integrations: [sitemap({ filenameBase: 'pages' }), dateline(), listener],
  redirects: { '/old/': '/van/' },
});
`;

const OWN_PAGE = `---
import { Image } from 'astro:assets';
import dot from '../assets/dot.png';
---

<html lang="en">
  <head><title>Hello</title></head>
  <body><Image src={dot} alt="A dot" width={16} height={16} /></body>
</html>
`;

const PICTURE = `<Image src={dot} alt="A dot" width={24} height={24} format="webp" />`;

let folder: string;
let checkout: Checkout;

beforeAll(async () => {
  folder = await makeFastFolder('astro');
  checkout = openCheckout(join(folder, 'checkout'));
  checkout.without = 'search,cards';
  const { root } = checkout;
  await prepareCheckout(root);
  const dot = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  await writeFiles(root, {
    'astro.config.mjs': CONFIG,
    'src/assets/dot.png': dot,
    'src/pages/hello.astro': OWN_PAGE,
  });
  // A component of ours that shows a picture, on every page.
  const footer = join(root, 'src/components/page/Footer.astro');
  writeFileSync(
    footer,
    `${readFileSync(footer, 'utf8').replace('---\n', "---\nimport { Image } from 'astro:assets';\nimport dot from '../../assets/dot.png';\n")}\n${PICTURE}\n`,
  );
});

test('a project with pages, pictures, redirects and integrations of its own builds', async () => {
  await buildSoundly(checkout);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Heard {
  routes: string[];
  pages: { pathname: string }[];
  files: string[];
}

function readHeard(): Heard {
  return JSON.parse(readFileSync(join(checkout.root, 'dist/heard.json'), 'utf8')) as Heard;
}

/** The addresses of the pages in a built site. */
function listPages(): string[] {
  return listFiles(join(checkout.root, 'dist'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(?:^|\/)index\.html$/, '/').replace(/\.html$/, '/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}

test('other integrations are given every page, every route and the folder that is published', () => {
  const { routes, pages, files } = readHeard();
  const redirect = 'old/';
  expect(pages.map(({ pathname }) => pathname).sort()).toEqual(
    listPages().filter((page) => page !== redirect),
  );
  expect(routes).toEqual(expect.arrayContaining(['/hello', '/old', '/robots.txt']));
  expect(files).toEqual(
    expect.arrayContaining([join('van', 'index.html'), 'robots.txt', join('hello', 'index.html')]),
  );
});

test('@astrojs/sitemap lists the pages of the site and of the project', () => {
  const { root } = checkout;
  expect(existsSync(join(root, 'dist/pages-index.xml'))).toBe(true);
  const sitemap = readFileSync(join(root, 'dist/pages-0.xml'), 'utf8');
  for (const path of ['', 'van/', 'van/timeline/', 'van/first/', 'hello/'])
    expect(sitemap).toMatch(new RegExp(`<loc>https?://[^/]+/${path}</loc>`));
});

test('a page of the project, its pictures and redirects are published', () => {
  const dist = join(checkout.root, 'dist');
  const [, source = ''] =
    /<img src="([^"]+)"/.exec(readFileSync(join(dist, 'hello/index.html'), 'utf8')) ?? [];
  expect(existsSync(join(dist, source))).toBe(true);
  expect(readFileSync(join(dist, 'old/index.html'), 'utf8')).toContain('url=/van/');
});

test('pictures of astro:assets in our components are made, also for pages that were kept', async () => {
  const findPicture = async (): Promise<string | undefined> => {
    const dist = join(checkout.root, 'dist');
    const html = readFileSync(join(dist, 'van/first/index.html'), 'utf8');
    const [, source = ''] = /<img src="(\/_astro\/[^"]+\.webp)"/.exec(html) ?? [];
    const { format, width } = await sharp(join(dist, source)).metadata();
    return `${format} ${width}`;
  };
  expect(await findPicture()).toBe('webp 24');
  checkout.count++;
  const report = join(checkout.root, 'content/stories/van/first.md');
  writeFileSync(report, `${readFileSync(report, 'utf8')}\nMore was said.\n`);
  await buildSoundly(checkout);
  expect(await findPicture()).toBe('webp 24');
  // A clean build of the same gives the same bytes.
  const other: Checkout = { ...checkout, root: join(folder, 'elsewhere') };
  await copyProject(other.root);
  await copyInputs(checkout.root, other.root);
  await buildSoundly(other);
  expect(findDifference(readSite(checkout), readSite(other))).toBe(null);
});

test('`astro build` by itself makes the same site', async () => {
  const { root, now } = checkout;
  checkout.without = undefined;
  await buildSoundly(checkout);
  checkout.without = 'search,cards';
  const bin = join(root, 'node_modules/.bin/astro');
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    VITEST: undefined,
    NOW: now,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await run(process.execPath, [bin, 'build', '--outDir', 'other'], { cwd: root, env });
  expect(findDifference(readFolder(join(root, 'other')), readSite({ ...checkout }))).toBe(null);
  expect(start).toBe(now);
});

test.each([
  [
    "site: 'https://other.example'",
    'Remove `site` from the Astro config: the address of the site is `url` in site.yml, or SITE_URL.',
  ],
  ["base: '/news/'", 'Remove `base` from the Astro config: the addresses of the site begin at the root.'],
  [
    "output: 'server'",
    'Remove `output` and `adapter` from the Astro config: Dateline builds static files and needs no server.',
  ],
  [
    "trailingSlash: 'never'",
    'Remove `trailingSlash` and `build.format` from the Astro config: the addresses of pages end with a slash.',
  ],
  [
    "build: { assetsPrefix: 'https://cdn.example' }",
    'Remove `build.assetsPrefix` from the Astro config: pages and their files are published at one address.',
  ],
  [
    "i18n: { locales: ['en'], defaultLocale: 'en' }",
    'Remove `i18n` from the Astro config: the language of the site is `language` in site.yml.',
  ],
])('a config with %s ends with a sentence', async (setting, sentence) => {
  const config = join(checkout.root, 'astro.config.mjs');
  writeFileSync(config, CONFIG.replace('  redirects:', `  ${setting},\n  redirects:`));
  const { status, stdout, stderr } = await build(checkout);
  writeFileSync(config, CONFIG);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.split('\n')).toContain(sentence);
  expect(stderr).not.toMatch(/^ +at /m);
});

test('a page of the project with the address of one of ours ends with a sentence', async () => {
  const page = join(checkout.root, 'src/pages/van.astro');
  writeFileSync(page, OWN_PAGE);
  const { status, stderr } = await build(checkout);
  rmSync(page);
  expect(status).toBe(2);
  expect(stderr.split('\n')).toContain(
    'src/pages/van.astro has the address /van/, and so has a page that is made from the content; rename one of them.',
  );
});
