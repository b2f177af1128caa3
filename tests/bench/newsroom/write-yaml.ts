/** What front matter is made of. What is undefined or an empty list or mapping is left out. */
export type Yaml = Scalar | readonly Yaml[] | YamlMapping;

type Scalar = string | number | boolean | undefined;

export interface YamlMapping {
  readonly [key: string]: Yaml;
}

/** A mapping in block style, as an editor would write it; a library takes a hundred times as long for a large newsroom. */
export function writeYaml(mapping: YamlMapping, indent = ''): string {
  return Object.entries(mapping)
    .filter(([, value]) => !isNothing(value))
    .map(([key, value]) => `${indent}${key}:${writeValue(value, indent)}\n`)
    .join('');
}

function writeValue(value: Yaml, indent: string): string {
  if (isList(value)) {
    if (value.every((item) => typeof item !== 'object')) return ` [${value.map(writeScalar).join(', ')}]`;
    return value.map((item) => `\n${indent}  - ${writeFlow(item)}`).join('');
  }
  if (typeof value === 'object') return `\n${writeYaml(value, `${indent}  `).trimEnd()}`;
  return ` ${writeScalar(value)}`;
}

function writeFlow(value: Yaml): string {
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value !== 'object') return writeScalar(value);
  const entries = Object.entries(value).filter(([, each]) => !isNothing(each));
  return `{ ${entries.map(([key, each]) => `${key}: ${writeFlow(each)}`).join(', ')} }`;
}

function writeScalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  // Plain where no reader of YAML can take it for anything else.
  const isPlain =
    /^[A-Za-z][A-Za-z0-9 ()/.'-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain && value === value.trim() ? value : JSON.stringify(value);
}

function isNothing(value: Yaml): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
