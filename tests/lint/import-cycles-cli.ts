/** `node tests/lint/import-cycles-cli.ts`: prints each import cycle in src, and exits with 1 where there is one. */
import { findImportCycles } from './import-cycles.ts';

const cycles = findImportCycles('src');
for (const cycle of cycles) console.error(`Import cycle in src: ${cycle.join(', ')}`);
if (cycles.length > 0) process.exitCode = 1;
