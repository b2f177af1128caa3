import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { ContentError } from './content-error.ts';
import { findContentRoot } from './content-root.ts';
import { loadNewsroom } from './newsroom.ts';
import { writeBody, type StoredFile } from './stored-file.ts';

/**
 * Brings the checked newsroom into Astro. One error anywhere stops it with a ContentError before a page is made, and what was
 * loaded before stays; warnings alone are printed.
 */
export function newsroomLoader(): Loader {
  // While editing, the same warnings are told once, not at every change.
  let told = '';
  return {
    name: 'dateline-newsroom',
    load: async (context) => {
      const { store, config } = context;
      const project = fileURLToPath(config.root);
      const root = findContentRoot(project, process.env['CONTENT_DIR']);
      const { newsroom, diagnostics } = await loadNewsroom(root, process.env['NOW'] ?? '');
      if (hasErrors(diagnostics)) throw new ContentError(printText(diagnostics));
      const warnings = printText(diagnostics);
      // Not through Astro's logger: the lines are those of `npm run check`, and tools read them.
      if (warnings !== told) process.stdout.write(warnings);
      told = warnings;
      const stored: StoredFile[] = [];
      for (const { kind, path, id, story, isReadable, data, body } of newsroom.files) {
        const text = body === null ? null : JSON.stringify(body);
        const bodyDigest = text === null ? null : context.generateDigest(text);
        if (text !== null && bodyDigest !== null) await writeBody(project, bodyDigest, text);
        stored.push({ kind, path, id, story, isReadable, data, bodyDigest });
      }
      // Without a pause between, so that no page is asked for while half of the newsroom is there.
      store.clear();
      for (const data of stored)
        store.set({ id: data.path, data: { ...data }, digest: context.generateDigest(JSON.stringify(data)) });
    },
  };
}
