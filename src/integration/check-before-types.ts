import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { ContentError } from '../newsroom/content-error.ts';
import { loadNewsroom } from '../newsroom/newsroom.ts';
import { openWorkers } from '../render/workers.ts';
import { cacheFolder } from './cache-folder.ts';
import { openProject } from './project.ts';

/** Checks the content when `astro check` or `astro sync` begins: prints warnings, and throws errors as a ContentError. */
export async function checkBeforeTypes(): Promise<void> {
  const { root, now } = openProject();
  const workers = openWorkers();
  const { diagnostics } = await loadNewsroom(root, now, { cacheFolder, workers });
  await workers.close();
  if (hasErrors(diagnostics)) throw new ContentError(printText(diagnostics));
  process.stdout.write(printText(diagnostics));
}
