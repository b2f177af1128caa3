import { resolve } from 'node:path';

/** Where results are kept between runs. It may be lost, or come from another branch: what no longer holds in it is made anew. */
export const cacheFolder = resolve('.cache');
