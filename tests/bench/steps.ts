import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addWord, clear, clearCaches, edit, type Checkout } from './checkout.ts';
import type { Notebook } from './record.ts';

/** What each step is called in the results. */
export const steps = {
  clean: 'dateline, clean',
  noChange: 'dateline, no change',
  report: 'dateline, one edited report',
  story: 'dateline, one edited story',
  template: 'dateline, changed template',
  deletion: 'dateline, one deleted report',
  coldCheck: 'dateline, check, cold',
  warmCheck: 'dateline, check, warm',
  index: 'dateline, search index, clean',
  indexEdit: 'dateline, search index, one edited report',
  cards: 'dateline, social cards, clean',
  cardsKept: 'dateline, social cards, no change',
  cardsEdit: 'dateline, social cards, one edited report',
} as const;

/** The peers make neither index nor cards: builds go without, and `takeExtraSteps` times both alone. */
export const withoutExtras = ['--without', 'search,cards'];

/** The story in the middle of the alphabet: no first or last one, which a program might treat otherwise. */
export function pickStory({ root }: Checkout): string {
  const stories = readdirSync(join(root, 'content/stories')).sort();
  return stories[Math.floor(stories.length / 2)]!;
}

/**
 * One round of our builds and checks. Each change is made on top of the one before, on a site that is up to date, and all are put
 * back in the end: rounds are alike without builds that nobody measures. Every change is looked for in what was built.
 */
export async function takeSteps(checkout: Checkout, notebook: Notebook): Promise<void> {
  const { root, run } = checkout;
  const story = pickStory(checkout);
  const content = join(root, 'content/stories', story);
  const dist = join(root, 'dist');
  const build = async (step: string) => {
    notebook.add(step, await run('build', withoutExtras, 'dist'));
  };
  const undo: (() => void)[] = [];
  try {
    clear(checkout);
    await build(steps.clean);
    await build(steps.noChange);

    undo.push(edit(join(content, 'trial-run.md'), (text) => addWord(text, 'anew')));
    await build(steps.report);
    expectText(join(dist, story, 'trial-run/index.html'), / anew\./);

    undo.push(edit(join(content, 'story.md'), (text) => addWord(text, 'afresh')));
    await build(steps.story);
    expectText(join(dist, story, 'index.html'), / afresh\./);

    undo.push(edit(join(root, 'src/components/article/Article.astro'), markTemplate));
    await build(steps.template);
    expectText(join(dist, story, 'trial-run/index.html'), /data-measured/);

    // Nothing refers to the last report of a story.
    const last = join(content, 'first-year.md');
    undo.push(remove(last));
    await build(steps.deletion);
    if (existsSync(join(dist, story, 'first-year/index.html')))
      throw new Error('The page of the deleted report is still there.');
  } finally {
    for (const putBack of undo.reverse()) putBack();
  }
  clearCaches(checkout);
  for (const step of [steps.coldCheck, steps.warmCheck]) notebook.add(step, await run('check'));
}

/** One round of what builds were timed without: the index that is searched with, and the pictures of shared links. */
export async function takeExtraSteps(checkout: Checkout, notebook: Notebook): Promise<void> {
  const report = join(checkout.root, 'content/stories', pickStory(checkout), 'trial-run.md');
  const take = async (step: string, extra: 'search' | 'cards') => {
    notebook.add(step, await checkout.runExtra(extra));
  };
  rmSync(join(checkout.root, '.cache/bench-extras'), { recursive: true, force: true });
  await take(steps.index, 'search');
  await take(steps.cards, 'cards');
  await take(steps.cardsKept, 'cards');
  // Its title stands in a record and on its card.
  const putBack = edit(report, (text) => text.replace(/^title: (.*)$/m, 'title: Anew'));
  try {
    await take(steps.indexEdit, 'search');
    await take(steps.cardsEdit, 'cards');
  } finally {
    putBack();
  }
}

/** A file that is gone until it is put back. */
function remove(file: string): () => void {
  const putBack = edit(file, () => '');
  rmSync(file);
  return putBack;
}

/** An attribute on the first element of a component that has a class. */
function markTemplate(text: string): string {
  const markup = text.indexOf('---', 3);
  return text.slice(0, markup) + text.slice(markup).replace(/ class=/, ' data-measured class=');
}

function expectText(file: string, pattern: RegExp): void {
  if (!pattern.test(readFileSync(file, 'utf8')))
    throw new Error(`The change is not in ${file}: ${pattern.source} is not found.`);
}
