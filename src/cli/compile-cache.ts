import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../integration/cache-folder.ts';

// Node keeps what it has made of our modules; threads and processes that we start do likewise.
const folder = join(cacheFolder, 'node');
enableCompileCache(folder);
process.env['NODE_COMPILE_CACHE'] = folder;
