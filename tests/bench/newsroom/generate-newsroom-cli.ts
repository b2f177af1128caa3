import { parseArgs } from 'node:util';
import { generateNewsroom } from './generate-newsroom.ts';
import { toDateline } from './to-dateline.ts';
import { writeFiles } from './write-files.ts';

// `node tests/bench/newsroom/generate-newsroom-cli.ts --reports 1000 --out DIR`: the content folder alone, to look at or to profile with.
const { reports, out } = parseArgs({
  options: { reports: { type: 'string', default: '1000' }, out: { type: 'string' } },
}).values;
if (out === undefined) throw new Error('Name the folder to write into: --out DIR.');
console.log(`${writeFiles(out, toDateline(generateNewsroom(Number(reports))))} files in ${out}`);
