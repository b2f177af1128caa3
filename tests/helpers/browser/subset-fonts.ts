import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** The characters of each font in public/fonts, which are those of its `unicode-range` in src/styles/tokens.css. */
const ranges = {
  'newsreader-600.woff2': [
    [0x20, 0x7e],
    [0x2013, 0x2014],
    [0x2018, 0x2019],
    [0x201c, 0x201d],
    [0x2026, 0x2026],
  ],
  'newsreader-600-latin.woff2': [[0xa0, 0xff]],
} as const;

/** The names of the fonts in public/fonts. */
export const fontNames = Object.keys(ranges) as (keyof typeof ranges)[];

/** A font of public/fonts, made anew from the package that it comes from. */
export async function subsetNewsreader(name: keyof typeof ranges): Promise<Buffer> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/newsreader/package.json'));
  const whole = readFileSync(join(folder, 'files', 'newsreader-latin-600-normal.woff2'));
  const characters = ranges[name].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(whole, characters.join(''), { targetFormat: 'woff2' });
}
