import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moments, makePicture, writeReport, writeVan } from '../helpers/newsroom/small-newsroom.ts';
import type { Checkout } from './checkout.ts';

/** Changes something that a build reads. Which of several things it is, and what becomes of it, a number tells. */
type Edit = (checkout: Checkout, pick: number) => void;

/** What editors do. The content stays sound, whichever were made before. */
export const contentEdits: Readonly<Record<string, Edit>> = {
  'a word of a report': (checkout, pick) => {
    const path = choose(listReports(checkout), pick);
    change(checkout, path, (text) => `${text}\nMore was said, ${invent(checkout)}.\n`);
  },
  'a title of a report': (checkout, pick) => {
    const path = choose(listReports(checkout), pick);
    change(checkout, path, (text) => text.replace(/^title: .*$/m, `title: A title ${invent(checkout)}`));
  },
  'a figure and its words': (checkout, pick) => {
    const path = choose(listVans(checkout), pick);
    change(checkout, `${path}/first.md`, (text) => text.replaceAll(/\d+ kg/g, `${100 + (pick % 900)} kg`));
  },
  'a source and its use': (checkout, pick) => {
    const path = choose(listVans(checkout), pick);
    const source = '  extra: { publisher: house, kind: press, title: Extra }\n';
    change(checkout, `${path}/first.md`, (text) =>
      text.includes(source)
        ? text.replace(source, '').replace('\n:cite[extra]\n', '')
        : `${text.replace('events:\n', `${source}events:\n`)}\n:cite[extra]\n`,
    );
  },
  'a day of an event': (checkout, pick) => {
    const path = choose(listVans(checkout), pick);
    change(checkout, `${path}/first.md`, (text) =>
      text.replace(/on: "2026-10-\d\d~"/, `on: "2026-10-${10 + (pick % 9)}~"`),
    );
  },
  'a picture': (checkout, pick) => {
    put(checkout, `${choose(listVans(checkout), pick)}/van.gif`, makePicture(checkout.count));
  },
  'a report renamed': (checkout, pick) => {
    const path = choose(listLoose(checkout), pick);
    move(checkout, path, `${dirname(path)}/named-${invent(checkout)}.md`);
  },
  'a report added': (checkout, pick) => {
    const story = choose(listStories(checkout), pick);
    const word = invent(checkout);
    put(checkout, `${story}/added-${word}.md`, writeReport(`2026-10-${10 + (pick % 20)}`, `Added ${word}`));
  },
  'a report deleted': (checkout, pick) => {
    remove(checkout, choose(listLoose(checkout), pick));
  },
  'the topics of a report': (checkout, pick) => {
    const topics = ['law', `matter-${pick % 3}`].slice(pick % 2).join(', ');
    change(checkout, choose(listLoose(checkout), pick), (text) =>
      text.replace(/^topics: .*\n/m, '').replace(/^authors: /m, `topics: [${topics}]\nauthors: `),
    );
  },
  'a report held back': (checkout, pick) => {
    change(checkout, choose(listLoose(checkout), pick), (text) =>
      text.replace(/^kind: /m, 'draft: true\nkind: '),
    );
  },
  'a story added': (checkout) => {
    addVan(checkout, `added-${invent(checkout)}`);
  },
  'a story renamed': (checkout, pick) => {
    const path = choose(listVans(checkout), pick);
    move(checkout, path, `content/stories/named-${invent(checkout)}`);
  },
  'a story deleted': (checkout, pick) => {
    remove(checkout, choose(listVans(checkout), pick));
  },
  'a story’s summary': (checkout, pick) => {
    change(checkout, `${choose(listStories(checkout), pick)}/story.md`, (text) =>
      text.replace(/^summary: .*$/m, `summary: In short, ${invent(checkout)}.`),
    );
  },
  'a page added': (checkout) => {
    const word = invent(checkout);
    put(
      checkout,
      `content/pages/page-${word}.md`,
      `---\ntitle: Page ${word}\ndescription: It.\n---\n\nWords.\n`,
    );
  },
  'a page removed': (checkout, pick) => {
    const own = listFolder(checkout, 'content/pages').filter((path) => path.includes('/page-'));
    if (own.length > 0) remove(checkout, choose(own, pick));
  },
  'a word of a page': (checkout, pick) => {
    const path = choose(listFolder(checkout, 'content/pages'), pick);
    change(checkout, path, (text) => `${text}\nMore was said, ${invent(checkout)}.\n`);
  },
  'a title of a page': (checkout, pick) => {
    const path = choose(listFolder(checkout, 'content/pages'), pick);
    change(checkout, path, (text) => text.replace(/^title: .*$/m, `title: A page ${invent(checkout)}`));
  },
  'the name of the site': (checkout) => {
    changeSetting(checkout, 'name', `Name ${invent(checkout)}`);
  },
  'the description of the site': (checkout) => {
    changeSetting(checkout, 'description', `About ${invent(checkout)}`);
  },
  'the address of the site': (checkout) => {
    changeSetting(checkout, 'url', `https://${invent(checkout)}.example`);
  },
  'the time zone': (checkout, pick) => {
    changeSetting(checkout, 'timezone', choose(['Asia/Shanghai', 'Europe/Oslo', 'America/New_York'], pick));
  },
  'the language': (checkout, pick) => {
    changeSetting(checkout, 'language', choose(['en', 'en-GB', 'de'], pick));
  },
  'the name of a publisher': (checkout, pick) => {
    rename(checkout, choose(listFolder(checkout, 'content/publishers'), pick));
  },
  'the name of an author': (checkout, pick) => {
    rename(checkout, choose(listFolder(checkout, 'content/authors'), pick));
  },
  'the label of a property': (checkout) => {
    change(checkout, 'content/properties/batteries.yml', (text) =>
      text.replace(/label: (Mass|Weight).*$/m, `label: Weight ${invent(checkout)}`),
    );
  },
};

/** What else a site depends on: the clock and the address that a build is told. */
export const settingEdits: Readonly<Record<string, Edit>> = {
  'the clock': (checkout, pick) => {
    checkout.now = choose(moments, pick);
  },
  'the address of this build': (checkout, pick) => {
    checkout.siteUrl = choose([undefined, 'https://preview.example', 'http://localhost:1234'], pick);
  },
};

/** What developers do: each takes a new bundle. */
export const codeEdits: Readonly<Record<string, Edit>> = {
  'a template': (checkout) => {
    change(checkout, 'src/components/page/Footer.astro', (text) => `${text}\n<p>${invent(checkout)}</p>\n`);
  },
  'a style': (checkout) => {
    change(checkout, 'src/styles/base.css', (text) => `${text}\n.${invent(checkout)} { color: red; }\n`);
  },
  'words in a model': (checkout) => {
    change(checkout, 'src/models/page/not-found.ts', (text) =>
      text.replace(/No such page[^']*/, `No such page, ${invent(checkout)}`),
    );
  },
  'a file in public': (checkout) => {
    put(checkout, `public/${invent(checkout)}.txt`, 'A file');
  },
  'no file in public': (checkout, pick) => {
    const files = listFolder(checkout, 'public');
    if (files.length > 0) remove(checkout, choose(files, pick));
  },
  'a version in the lock file': (checkout) => {
    change(checkout, 'package-lock.json', (text) =>
      text.replace(/"version": "0\.1\.\d+"/, `"version": "0.1.${checkout.count}"`),
    );
  },
};

/** What breaks the content; the build says so. */
export const faults: readonly Edit[] = [
  (checkout) => {
    change(checkout, 'content/site.yml', (text) => text.replace('name:', 'nmae:'));
  },
  (checkout, pick) => {
    const path = choose(listReports(checkout), pick);
    change(checkout, path, (text) => `${text}\n:cite[nothing]\n`);
  },
  (checkout, pick) => {
    put(checkout, `${choose(listStories(checkout), pick)}/stray.txt`, 'A stray text');
  },
  (checkout, pick) => {
    const path = choose(listReports(checkout), pick);
    change(checkout, path, (text) => `${text}\n[Nowhere](../nowhere/story.md)\n`);
  },
  (checkout, pick) => {
    const path = choose(listReports(checkout), pick);
    put(checkout, path, Buffer.from([0xff, 0xfe, 0x00]));
  },
];

/** A word of letters that no edit of this checkout has written before. */
function invent(checkout: Checkout): string {
  const letters = [...String(checkout.count)].map((digit) => 'abcdefghij'[Number(digit)]);
  return `word${letters.join('')}`;
}

export function choose<Item>(items: readonly Item[], pick: number): Item {
  const item = items[pick % items.length];
  if (item === undefined && items.length === 0) throw new Error('There is nothing to choose from.');
  return item as Item;
}

/** The paths of what lies in a folder, in order. */
function listFolder({ root }: Checkout, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
}

function listStories(checkout: Checkout): string[] {
  return listFolder(checkout, 'content/stories');
}

function listReports(checkout: Checkout): string[] {
  return listStories(checkout)
    .flatMap((story) => listFolder(checkout, story))
    .filter((path) => path.endsWith('.md') && !path.endsWith('/story.md'));
}

/** The stories to which none refers; one is added where there is none left. */
function listVans(checkout: Checkout): string[] {
  const vans = () => listStories(checkout).filter((path) => existsSync(join(checkout.root, path, 'van.gif')));
  if (vans().length === 0) addVan(checkout, `more-${invent(checkout)}`);
  return vans();
}

/** The reports to which nothing refers. */
function listLoose(checkout: Checkout): string[] {
  listVans(checkout);
  const loose = /\/(?:first-year|second|third|(?:named|added)-\w+)\.md$/;
  const reports = listReports(checkout).filter((path) => loose.test(path));
  if (reports.length > 0) return reports;
  const path = `${choose(listVans(checkout), 0)}/added-${invent(checkout)}.md`;
  put(checkout, path, writeReport('2026-10-25', 'Another'));
  return [path];
}

function addVan(checkout: Checkout, id: string): void {
  const folder = `content/stories/${id}`;
  mkdirSync(join(checkout.root, folder));
  for (const [name, bytes] of Object.entries(writeVan(id))) put(checkout, `${folder}/${name}`, bytes);
}

function changeSetting(checkout: Checkout, key: string, value: string): void {
  change(checkout, 'content/site.yml', (text) =>
    text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: "${value}"`),
  );
}

function rename(checkout: Checkout, path: string): void {
  change(checkout, path, (text) => text.replace(/^name: .*$/m, `name: Called ${invent(checkout)}`));
}

function change({ root }: Checkout, path: string, by: (text: string) => string): void {
  const file = join(root, path);
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}

function put({ root }: Checkout, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

function move({ root }: Checkout, from: string, to: string): void {
  renameSync(join(root, from), join(root, to));
}

function remove({ root }: Checkout, path: string): void {
  rmSync(join(root, path), { recursive: true });
}
