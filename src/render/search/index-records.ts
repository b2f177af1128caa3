import { close, createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';

/** What the file of a story holds for the index: what Pagefind is given of each record, but for the language. */
export interface StoryRecords {
  /** BCP 47 */
  language: string;
  records: Omit<CustomRecord, 'language'>[];
}

/** So many files hold the records: where there are more records, several share one, as ten thousand reports would make 130,000 files. */
const MAX_FRAGMENTS = 2000;

/** The files of an index of all records, by path within its folder: the same bytes for the same records in the same order. */
export async function indexRecords(stories: readonly StoryRecords[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: MAX_FRAGMENTS });
    if (!index) throw new Error(`Pagefind could not begin:\n${errors.join('\n')}`);
    for (const { language, records } of stories) {
      const name = nameLanguage(language);
      await Promise.all(records.map((record) => addRecord(index, { ...record, language: name })));
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not make the index:\n${faults.join('\n')}`);
    return keepUsed(files);
  } finally {
    await close();
  }
}

async function addRecord(index: PagefindIndex, record: CustomRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`Pagefind could not take ${record.url}:\n${errors.join('\n')}`);
}

/** Languages in which Pagefind would look for words by itself; our texts are parted already, by what the browser knows too. */
const parted = ['zh', 'ja', 'th'];

/** The language that Pagefind takes the endings of words by: the first part of a BCP 47 tag, or none. */
function nameLanguage(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return parted.includes(language) ? 'unknown' : language;
}

/** Not the interfaces that Pagefind brings, since ours is the page, nor its program for languages that no record has. */
function keepUsed(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind made no index.');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return files.filter(({ path }) =>
    path.startsWith('wasm.')
      ? programs.includes(path)
      : !/^pagefind-(?:component-ui|highlight|modular-ui|ui)\./.test(path),
  );
}
