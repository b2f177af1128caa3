import { resolve } from 'node:path';

/** Where results are kept between runs. It may be lost, or come from another branch: what does not fit is made again. */
export const cacheFolder = resolve('.cache');
