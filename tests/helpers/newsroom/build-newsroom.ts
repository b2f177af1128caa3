import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from '../build-site.ts';
import { soundFiles, type Changes } from './newsroom-fixture.ts';
import { writeFiles } from '../run-command.ts';

/** Builds the sound newsroom with some files different, for the tests of a file; the result gives the folder of the site. */
export function useNewsroom(changes: Changes): () => string {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-invented-'));
    const content = join(folder, 'content');
    await writeFiles(content, { ...soundFiles, ...changes });
    await buildSite(process.cwd(), join(folder, 'dist'), { CONTENT_DIR: content });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => join(folder, 'dist');
}

/** The site of the sound newsroom in another language. */
export function writeSite(language: string): string {
  return soundFiles['site.yml']!.replace('language: en', `language: ${language}`);
}
