import { readFile } from 'node:fs/promises';
import type { Renderer } from '@takumi-rs/core';
import { listTexts, type CardNode } from '../../outputs/cards/card-node.ts';
import type { CardModel } from '../../models/page/card.ts';
import { cardSize, layoutCard } from '../../outputs/cards/card.ts';
import { hasLetter, isBasic, listFontFiles, type FontFile } from './card-fonts.ts';

/** The PNG of a card, as `drawLayout` draws it. */
export function drawCard(model: CardModel): Promise<Uint8Array> {
  return drawLayout(layoutCard(model));
}

/**
 * The PNG of a card, of 1200 by 630 pixels: of its layout and the fonts alone, whatever was drawn before. The fonts are those of
 * packages, none of the machine's; an ellipsis is drawn for letters that none of them has.
 */
export async function drawLayout(layout: CardNode): Promise<Uint8Array> {
  pen ??= openPen();
  const { renderer, files, loaded } = await pen;
  const drawable = leaveOut(layout, files);
  await loadFonts({ renderer, files, loaded }, drawable);
  return renderer.render(drawable, { ...cardSize, format: 'png' });
}

/** What draws, with the fonts that it has so far. */
interface Pen {
  renderer: Renderer;
  files: FontFile[];
  loaded: Map<FontFile, Promise<void>>;
}

/** Kept for the next card: to load the fonts takes longer than to draw one. */
let pen: Promise<Pen> | undefined;

/** What draws is loaded for the first card: most builds draw none. */
async function openPen(): Promise<Pen> {
  const { Renderer } = await import('@takumi-rs/core');
  return { renderer: new Renderer(), files: listFontFiles(), loaded: new Map() };
}

/** Every file that has a letter of the card: which of them the others are asked after must not depend on what was drawn before. */
async function loadFonts({ renderer, files, loaded }: Pen, layout: CardNode): Promise<void> {
  const basic = files.filter(isBasic);
  const letters = listLetters(listTexts(layout).join(''));
  // Other families have these as well, and are long to load.
  const others = letters.filter((letter) => !basic.some((file) => hasLetter(file, letter)));
  for (const file of files) {
    const isAsked = isBasic(file) || others.some((letter) => hasLetter(file, letter));
    if (!isAsked) continue;
    const loading = loaded.get(file) ?? loadFont(renderer, file);
    loaded.set(file, loading);
    await loading;
  }
}

async function loadFont(renderer: Renderer, file: FontFile): Promise<void> {
  const { family: name, path, weight, ranges: unicodeRange } = file;
  const data = await readFile(path);
  await renderer.registerFont({ name, data, unicodeRange, ...(weight === null ? {} : { weight }) });
}

function leaveOut(node: CardNode, files: readonly FontFile[]): CardNode {
  if (node.type === 'container')
    return { ...node, children: node.children.map((child) => leaveOut(child, files)) };
  const lacking = listLetters(node.text).filter((letter) => !files.some((file) => hasLetter(file, letter)));
  if (lacking.length === 0) return node;
  const marked = [...node.text].map((letter) => (lacking.includes(letter) ? LACKING : letter)).join('');
  return { ...node, text: marked.replace(LACKING_RUN, '…') };
}

/** Stands for a letter that is left out: no text of ours may have it. */
const LACKING = '\0';
const LACKING_RUN = /\0(?:[\s\0]*\0)?/g;

function listLetters(text: string): string[] {
  return [...new Set(text)];
}
