import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { findContentRoot } from './content-root.ts';
import { loadNewsroom } from './newsroom.ts';
import { bodiesFolder, type StoredFile } from './stored-file.ts';

/**
 * Brings the checked newsroom into Astro. One error anywhere stops it with every finding, in the words of `npm run check`, before
 * a page is made.
 */
export function newsroomLoader(): Loader {
  return {
    name: 'dateline-newsroom',
    load: async ({ store, config, generateDigest, watcher, logger }) => {
      const project = fileURLToPath(config.root);
      const root = findContentRoot(project, process.env['CONTENT_DIR']);
      const load = async () => {
        const { newsroom, diagnostics } = await loadNewsroom(root, process.env['NOW'] ?? '');
        if (hasErrors(diagnostics)) throw new Error(`The content has errors.\n${printText(diagnostics)}`);
        if (diagnostics.length > 0) logger.warn(`\n${printText(diagnostics).trimEnd()}`);
        await mkdir(join(project, bodiesFolder), { recursive: true });
        store.clear();
        for (const { body, diagnostics: _told, ...file } of newsroom.files) {
          const text = body === null ? null : JSON.stringify(body);
          const bodyDigest = text === null ? null : generateDigest(text);
          if (text !== null && bodyDigest !== null)
            await writeFile(join(project, bodiesFolder, `${bodyDigest}.json`), text);
          const data: StoredFile = { ...file, bodyDigest };
          store.set({ id: file.path, data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
        }
      };
      await load();
      watcher?.add(root.folder);
      watcher?.on('all', (_event, path) => {
        if (!resolve(path).startsWith(root.folder)) return;
        // What was sound stays on the screen until the new text is.
        load().catch((error: unknown) => logger.error((error as Error).message));
      });
    },
  };
}
