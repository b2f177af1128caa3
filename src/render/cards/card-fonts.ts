import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of a font, and what letters it has. */
export interface FontFile {
  family: string;
  path: string;
  /** Which letters of the family it has, by the package's name for them. */
  slice: string;
  /** Null where the file holds every weight. */
  weight: number | null;
  /** The letters that the family has been brought for; the package names others that the font lacks. */
  letters: RegExp;
  /** Code points, from and to. */
  ranges: [first: number, last: number][];
}

const require = createRequire(import.meta.url);

/** The families in the order in which they are asked for a letter, and for which letters each has been brought. */
const families = [
  {
    family: 'Newsreader',
    find: () => require.resolve('@fontsource/newsreader/package.json'),
    weights: [400, 600],
    letters: /./su,
  },
  {
    family: 'Noto Serif',
    find: () => require.resolve('@fontsource-variable/noto-serif/package.json'),
    weights: [null],
    letters: /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{M}/u,
  },
  {
    family: 'Noto Serif SC',
    find: () => require.resolve('@fontsource-variable/noto-serif-sc/package.json'),
    weights: [null],
    letters: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}|\p{Script=Common}/u,
  },
  {
    family: 'Noto Serif Hebrew',
    find: () => require.resolve('@fontsource-variable/noto-serif-hebrew/package.json'),
    weights: [null],
    letters: /\p{Script=Hebrew}/u,
  },
  {
    family: 'Noto Naskh Arabic',
    find: () => require.resolve('@fontsource-variable/noto-naskh-arabic/package.json'),
    weights: [null],
    letters: /\p{Script_Extensions=Arabic}/u,
  },
  {
    family: 'Noto Emoji',
    find: () => require.resolve('@fontsource-variable/noto-emoji/package.json'),
    weights: [null],
    letters: /\p{Extended_Pictographic}|\p{Emoji_Component}/u,
  },
];

/** Every file that cards may be drawn with, in an order that is always the same. */
export function listFontFiles(): FontFile[] {
  return families.flatMap(({ family, find, weights, letters }) => {
    const folder = dirname(find());
    const [, name = ''] = readManifest(find()).name.split('/');
    const slices = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return Object.entries(slices).flatMap(([key, ranges]) => {
      const slice = key.replace(/[[\]]/g, '');
      return weights.map((weight) => ({
        family,
        slice,
        letters,
        weight,
        path: join(folder, 'files', `${name}-${slice}-${weight ?? 'wght'}-normal.woff2`),
        ranges: parseRanges(ranges),
      }));
    });
  });
}

/** The packages that a card's bytes depend on, each with its version. */
export function listDrawingPackages(): string[] {
  // This package lends none of its files but the program.
  const drawing = join(dirname(require.resolve('@takumi-rs/core')), '..', 'package.json');
  return [drawing, ...families.map(({ find }) => find())].map((path) => {
    const { name, version } = readManifest(path);
    return `${name}@${version}`;
  });
}

function readManifest(path: string): { name: string; version: string } {
  return JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
}

/** Whether a file has the letters that nearly every card has. */
export function isBasic({ family, slice }: FontFile): boolean {
  return family === 'Newsreader' && slice === 'latin';
}

/** Whether a file has a letter. */
export function hasLetter({ letters, ranges }: FontFile, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return letters.test(letter) && ranges.some(([first, last]) => first <= code && code <= last);
}

/** `U+0-ff,U+131` as numbers. https://drafts.csswg.org/css-fonts/#unicode-range-desc */
function parseRanges(text: string): FontFile['ranges'] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}
