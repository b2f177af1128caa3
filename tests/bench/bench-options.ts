import { parseArgs } from 'node:util';

const names = ['hugo', 'eleventy', 'dateline'] as const;

export interface BenchOptions {
  reports: number;
  runs: number;
  only: readonly (typeof names)[number][];
  /** Sizes at which a clean build of ours is timed, in rising order. */
  scale: readonly number[];
  /** How many shards; 0 for none. */
  shards: number;
  json: string | undefined;
  keep: boolean;
  dev: boolean;
}

/** The options of a command line; throws with a sentence on one that can't be read. */
export function readBenchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      reports: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '1' },
      only: { type: 'string', default: names.join(',') },
      scale: { type: 'string' },
      shards: { type: 'string' },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: true },
    },
  });
  const only = values.only.split(',').map((word) => {
    const name = names.find((each) => each === word);
    if (!name) throw new Error(`--only: found "${word}", expected some of ${names.join(',')}.`);
    return name;
  });
  const scale = (values.scale?.split(',') ?? []).map((word) => readCount('scale', word));
  return {
    reports: readCount('reports', values.reports),
    runs: readCount('runs', values.runs),
    only,
    scale: scale.sort((a, b) => a - b),
    shards: values.shards === undefined ? 0 : readCount('shards', values.shards),
    json: values.json,
    keep: values.keep,
    dev: values.dev,
  };
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: found "${text}", expected a whole number.`);
  return Number(text);
}
