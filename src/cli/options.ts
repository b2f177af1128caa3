import { parseArgs } from 'node:util';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/** An option that stands alone (`flag`), or one with a value, described in words for who left it out. */
export type KnownOption = 'flag' | { value: string };

/** The options and the other words of a command line; throws CannotRun on an option that is not known or lacks its value. */
export function readOptions<Name extends string>(
  args: string[],
  known: Readonly<Record<Name, KnownOption>>,
): { options: Partial<Record<Name, string>>; words: string[] } {
  const names = Object.keys(known) as Name[];
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      names.map((name) => [name, { type: known[name] === 'flag' ? 'boolean' : 'string' }]),
    ),
  });
  const options: Partial<Record<Name, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((each) => each === token.name);
    if (name === undefined) throw new CannotRun(refuseOption(token.rawName, names));
    const option = known[name];
    if (option === 'flag' && token.value !== undefined)
      throw new CannotRun(`The option --${name} takes no value.`);
    if (option !== 'flag' && !token.value)
      throw new CannotRun(`The option --${name} needs a value, ${option.value}.`);
    options[name] = token.value ?? '';
  }
  return { options, words };
}

/** As `readOptions`, for a command that takes nothing else. */
export function readOptionsOnly<Name extends string>(
  args: string[],
  known: Readonly<Record<Name, KnownOption>>,
): Partial<Record<Name, string>> {
  const { options, words } = readOptions(args, known);
  const [word] = words;
  if (word !== undefined)
    throw new CannotRun(`Found "${word}", expected only options: ${list(Object.keys(known))}.`);
  return options;
}

/** The address of a server, as `dev` and `preview` take it. */
export const serverOptions = {
  port: { value: 'such as --port 4321' },
  host: { value: 'such as --host 0.0.0.0' },
  open: 'flag',
} as const satisfies Record<string, KnownOption>;

/** The server settings of Astro for `serverOptions`. */
export function toServerSettings({ port, host, open }: Partial<Record<keyof typeof serverOptions, string>>): {
  port?: number;
  host?: string;
  open: boolean;
} {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new CannotRun(`Found the port "${port}", expected a number up to 65535.`);
  return {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
    open: open !== undefined,
  };
}

function refuseOption(written: string, names: readonly string[]): string {
  const suggestion = findSuggestion(
    written,
    names.map((name) => `--${name}`),
  );
  return `There is no option "${written}", expected ${list(names)}${formatSuggestion(suggestion) || '.'}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(' or ');
}
