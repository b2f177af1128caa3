import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';

// Each has signs that the ones before it lack. A sheet each for weights and slopes.
const SERIF = {
  entry: import.meta.resolve('@fontsource/newsreader/package.json'),
  sheets: ['400', '400-italic', '600', '700'],
};
const SANS = {
  entry: import.meta.resolve('@fontsource/noto-sans-sc/package.json'),
  sheets: ['400', '600', '700'],
};
const SIGNS = { entry: import.meta.resolve('@fontsource/noto-sans-symbols-2/package.json'), sheets: ['400'] };

/** Puts fonts of our packages beside a built site; the result is a style sheet that sets its pages in them, whatever the machine has. */
export async function placeFixedFonts(site: string): Promise<string> {
  const place = async (family: string, { entry, sheets }: typeof SERIF): Promise<string> => {
    const folder = dirname(fileURLToPath(entry));
    await symlink(join(folder, 'files'), join(site, family));
    return sheets
      .map((sheet) => readFileSync(join(folder, `${sheet}.css`), 'utf8'))
      .join('\n')
      .replace(/font-family: '[^']+'/g, `font-family: ${family}`)
      .replaceAll('./files/', `/${family}/`);
  };
  return `${await place('fixed-serif', SERIF)}
${await place('fixed-sans', SANS)}
${await place('fixed-signs', SIGNS)}
:root {
  --font-display: fixed-serif, fixed-sans, fixed-signs;
  --font-text: fixed-serif, fixed-sans, fixed-signs;
  --font-mark: fixed-sans, fixed-signs;
}
code, select, option { font-family: fixed-sans; }`;
}

/** The elements of a page that have letters in a font of the machine, each with that font's name. */
export async function findMachineFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const found = await Promise.all(nodeIds.map((nodeId) => readMachineFonts(session, nodeId)));
  await session.detach();
  return found.flat();
}

async function readMachineFonts(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const ofMachine = fonts.filter(({ isCustomFont }) => !isCustomFont);
  if (ofMachine.length === 0) return [];
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  return ofMachine.map(({ familyName }) => `${familyName}: ${outerHTML.slice(0, 200)}`);
}
